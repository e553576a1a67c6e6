using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using Dti.Functions.Tests.Hosting.Telemetry;
using Dti.Functions.Tests.Infrastructure.Arm;

namespace Dti.Functions.Tests.Infrastructure;

/// <summary>Somebody hears of what goes wrong.</summary>
[Collection(InfrastructureTests.Name)]
public partial class AlertTests(BicepFixture bicep)
{
    private const string Type = "Microsoft.Insights/scheduledQueryRules";

    [Fact]
    public void There_is_a_rule_for_each_thing_that_somebody_must_know() => Assert.Equal(
        ["dti-computation", "dti-failing", "dti-no-feedback", "dti-poison", "dti-silent"],
        bicep.OfType(Type).Select(rule => rule.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Rules_look_for_events_that_the_app_logs() => Assert.Empty(LookedFor().Except(Logged().Keys));

    [Fact]
    public void Rules_tell_the_apps_events_from_those_of_the_host() => Assert.All(bicep.OfType(Type), rule => Assert.Contains(
        $"iff(tostring(Properties.CategoryName) startswith \"{typeof(Program).Namespace}.\", tostring(Properties.EventId), \"\")",
        QueryOf(rule), StringComparison.Ordinal));

    [Fact]
    public void Rules_look_into_values_that_the_events_have() => Assert.All(
        bicep.OfType(Type).SelectMany(rule => WithValue().Matches(QueryOf(rule))),
        found => Assert.Contains($"{{{found.Groups["value"].Value}}}", Logged()[found.Groups["id"].Value], StringComparison.Ordinal));

    [Theory]
    [InlineData("dti-poison")]
    [InlineData("dti-computation")]
    [InlineData("dti-no-feedback")]
    public void What_concerns_an_upload_or_a_round_is_known_within_minutes(string name)
    {
        var rule = bicep.OfType(Type).Single(rule => rule.Name == name);

        Assert.True(XmlConvert.ToTimeSpan((string)rule.Properties["evaluationFrequency"]!) <= TimeSpan.FromMinutes(5));
        Assert.Equal(("GreaterThan", 0), ConditionOf(rule));
    }

    [Fact]
    public void Silence_of_45_minutes_is_heard()
    {
        var rule = bicep.OfType(Type).Single(rule => rule.Name == "dti-silent");

        Assert.Equal(("PT45M", ("LessThan", 1)), ((string)rule.Properties["windowSize"]!, ConditionOf(rule)));
    }

    [Fact]
    public void Every_rule_says_in_both_languages_what_is_wrong_and_tells_the_operator() => Assert.All(bicep.OfType(Type), rule =>
    {
        var text = (string)rule.Properties["description"]!;
        Assert.Equal(2, ((string)rule.Properties["displayName"]!).Split(" / ").Length);
        Assert.Equal(2, text.Split(" / ").Length);
        Assert.Equal(text.Normalize(), text);
        Assert.Equal(
            """["resourceId(Microsoft.Insights/actionGroups, dti-people)"]""", rule.Properties["actions"]!["actionGroups"]!.ToJsonString());
        Assert.Equal(
            ["resourceId(Microsoft.OperationalInsights/workspaces, " + bicep.One("Microsoft.OperationalInsights/workspaces").Name + ")"],
            rule.Properties["scopes"]!.AsArray().Select(scope => (string)scope!));
    });

    [Fact]
    public void Without_an_address_the_rules_are_there_and_tell_nobody()
    {
        var made = bicep.MakeMain();

        Assert.DoesNotContain(made, resource => resource.Type == "Microsoft.Insights/actionGroups");
        Assert.All(made.Where(resource => resource.Type == Type), rule =>
            Assert.Empty(rule.Properties["actions"]!["actionGroups"]!.AsArray()));
        Assert.Equal(
            BicepFixture.Email,
            (string?)bicep.One("Microsoft.Insights/actionGroups").Properties["emailReceivers"]![0]!["emailAddress"]);
    }

    private IEnumerable<string> LookedFor() => bicep.OfType(Type).SelectMany(rule =>
    {
        var found = EventId().Matches(QueryOf(rule)).Select(match => match.Groups["id"].Value).ToList();
        Assert.NotEmpty(found);
        return found;
    });

    private static string QueryOf(ArmResource rule) => (string)rule.Properties["criteria"]!["allOf"]![0]!["query"]!;

    private static (string, int) ConditionOf(ArmResource rule) => (
        (string)rule.Properties["criteria"]!["allOf"]![0]!["operator"]!, (int)rule.Properties["criteria"]!["allOf"]![0]!["threshold"]!);

    // Messages by event id, as the tables of logs hold it.
    private static Dictionary<string, string> Logged() =>
        TelemetryList.Events.ToDictionary(log => log.EventId.ToString(CultureInfo.InvariantCulture), log => log.Message);

    [GeneratedRegex("EventId == \"(?<id>\\d+)\"")]
    private static partial Regex EventId();

    [GeneratedRegex("EventId == \"(?<id>\\d+)\" and tostring\\(Properties\\.(?<value>\\w+)\\)")]
    private static partial Regex WithValue();
}
