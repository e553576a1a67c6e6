using System.Text.RegularExpressions;

namespace Dti.Functions.Tests.Infrastructure;

/// <summary>docs/operations.md names what infra/ makes, and nothing that it does not.</summary>
[Collection(InfrastructureTests.Name)]
public partial class OperationsTests(BicepFixture bicep)
{
    // Set by its own commands, or by azd for every environment.
    private static readonly string[] OwnVariables = [
        "API", "KEY", "ADDRESS", "HOST_KEYS", "MASTER", "NAME", "SUBSCRIPTION", "PERSON", "ACCOUNT", "HOME", "AZURE_SUBSCRIPTION_ID",
        "provider", "role", "table", "container", "before",
    ];

    private static readonly string Text = File.ReadAllText(BicepFixture.PathOf("docs", "operations.md"));

    [Fact]
    public void Every_alert_has_its_row_and_every_row_its_alert() => Assert.Equal(
        bicep.OfType("Microsoft.Insights/scheduledQueryRules").Select(rule => rule.Name).Order(StringComparer.Ordinal),
        AlertRow().Matches(Text).Select(row => row.Groups["name"].Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_parameter_that_may_be_changed_is_listed_with_its_default()
    {
        var parameters = bicep.Main.Json["parameters"]!.AsObject()
            .Where(parameter => parameter.Key is not ("environmentName" or "location" or "principalId" or "alertEmail"));
        var section = Text[Text.IndexOf("### Settings", StringComparison.Ordinal)..Text.IndexOf("## Who may", StringComparison.Ordinal)];

        Assert.Equal(
            parameters.Select(parameter => parameter.Key).Order(StringComparer.Ordinal),
            ParameterName().Matches(section).Select(name => name.Value).Distinct().Order(StringComparer.Ordinal));
        foreach (var (name, parameter) in parameters.Where(parameter => parameter.Value!["defaultValue"]!.ToString() is [>= '0' and <= '9', ..] number
            && int.TryParse(number, out _)))
            Assert.Matches($"`{name}`[^|]*\\|[^|]*\\b{parameter!["defaultValue"]}\\b", section);
    }

    [Fact]
    public void Commands_use_variables_that_are_set_by_then()
    {
        var given = bicep.Main.Json["outputs"]!.AsObject().Select(output => output.Key).Concat(OwnVariables).ToHashSet();

        Assert.All(Variable().Matches(Text).Select(variable => variable.Groups["name"].Value), name => Assert.Contains(name, given));
    }

    [Fact]
    public void The_tables_to_delete_are_those_that_are_made() => Assert.Equal(
        bicep.OfType("Microsoft.Storage/storageAccounts/tableServices/tables").Select(table => table.Name.Split('/')[^1])
            .Order(StringComparer.Ordinal),
        ToDelete().Match(Text).Groups["names"].Value.Split(' '));

    [Fact]
    public void Every_file_it_links_exists() => Assert.All(
        Link().Matches(Text).Select(link => link.Groups["file"].Value),
        file => Assert.True(File.Exists(BicepFixture.PathOf("docs", file)), file));

    [GeneratedRegex("^\\| `(?<name>dti-[a-z-]+)` \\|", RegexOptions.Multiline)]
    private static partial Regex AlertRow();

    [GeneratedRegex("(?<=^\\|[^|]*`)[a-z]+[A-Z][A-Za-z]*(?=`[^|]*\\|)", RegexOptions.Multiline)]
    private static partial Regex ParameterName();

    [GeneratedRegex("for table in (?<names>[A-Za-z ]+)\\n")]
    private static partial Regex ToDelete();

    [GeneratedRegex("[$][{]?(?<name>[A-Za-z_]+)")]
    private static partial Regex Variable();

    [GeneratedRegex("\\]\\((?<file>[^)#:]+)(#[^)]*)?\\)")]
    private static partial Regex Link();
}
