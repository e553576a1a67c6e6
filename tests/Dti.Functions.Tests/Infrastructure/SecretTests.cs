using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dti.Functions.Tests.Infrastructure.Arm;

namespace Dti.Functions.Tests.Infrastructure;

/// <summary>No secret is written down, handed out or asked for, but the one that Event Grid calls with.</summary>
[Collection(InfrastructureTests.Name)]
public partial class SecretTests(BicepFixture bicep)
{
    [Fact]
    public void Nothing_that_sounds_like_a_secret_has_a_value_in_the_text() => Assert.Empty(
        from template in AllTemplates()
        from member in MembersOf(template)
        where SoundsSecret().IsMatch(member.Key)
        where member.Value is JsonValue value && value.TryGetValue<string>(out var text) && !text.StartsWith('[')
        select $"{member.Key}: {member.Value}");

    [Fact]
    public void No_setting_that_sounds_like_a_secret_has_a_value_in_the_text() => Assert.All(
        bicep.Settings.Where(setting => SoundsSecret().IsMatch(setting.Key.Replace("_", "", StringComparison.Ordinal))),
        setting => Assert.StartsWith("reference(", setting.Value, StringComparison.Ordinal));

    [Fact]
    public void The_only_key_that_is_asked_for_is_that_of_the_blob_web_hook()
    {
        Assert.DoesNotMatch(AsksForKeys(), bicep.Main.Json.ToJsonString());
        Assert.Equal(["listKeys"], AsksForKeys().Matches(bicep.Events.Json.ToJsonString()).Select(match => match.Value));
        Assert.All(bicep.Resources, resource => Assert.DoesNotMatch(
            AsksForKeys(), resource.Type.EndsWith("eventSubscriptions", StringComparison.Ordinal) ? "" : resource.Json.ToJsonString()));
    }

    [Fact]
    public void No_secret_goes_in_by_an_open_parameter_or_out_by_an_output()
    {
        var parameters = AllTemplates().SelectMany(template => template["parameters"]?.AsObject() ?? []);
        var outputs = AllTemplates().SelectMany(template => template["outputs"]?.AsObject() ?? []).ToList();

        Assert.All(parameters.Where(one => SoundsSecret().IsMatch(one.Key)), one => Assert.StartsWith(
            "secure", (string)one.Value!["type"]!, StringComparison.OrdinalIgnoreCase));
        Assert.NotEmpty(outputs);
        Assert.All(outputs, output =>
        {
            Assert.DoesNotMatch(SoundsSecret(), output.Key);
            Assert.DoesNotMatch(AsksForKeys(), output.Value!.ToJsonString());
            Assert.DoesNotContain("ConnectionString", output.Value.ToJsonString(), StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public void No_file_of_the_infrastructure_holds_an_account_key() => Assert.All(
        Directory.EnumerateFiles(BicepFixture.PathOf("infra"), "*", SearchOption.AllDirectories).Where(IsNoSecretOfAServer),
        file => Assert.DoesNotMatch(Written(), File.ReadAllText(file)));

    // What prepare.sh and a backup leave in a checkout that serves; .gitignore keeps it out of the repository.
    private static bool IsNoSecretOfAServer(string file) => !Array.Exists(
        [".env", "keys", "backup"], kept => file.StartsWith(BicepFixture.PathOf("infra", "server", kept), StringComparison.Ordinal)
            && !file.EndsWith(".sample", StringComparison.Ordinal));

    private IEnumerable<JsonObject> AllTemplates() => bicep.Main.Templates().Concat(bicep.Events.Templates());

    private static IEnumerable<KeyValuePair<string, JsonNode?>> MembersOf(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => MembersOf(member.Value).Prepend(member)),
        JsonArray elements => elements.SelectMany(MembersOf),
        _ => [],
    };

    [GeneratedRegex("key|secret|password|connectionstring|token|^code$", RegexOptions.IgnoreCase)]
    private static partial Regex SoundsSecret();

    [GeneratedRegex("list[A-Z]\\w*(?=\\()")]
    private static partial Regex AsksForKeys();

    [GeneratedRegex("AccountKey=(?![$][{])|SharedAccessSignature|[?&]sig=|[A-Za-z0-9+/]{86}==")]
    private static partial Regex Written();
}
