using Dti.Functions.Hosting.Telemetry;
using Microsoft.Extensions.Logging;

namespace Dti.Functions.Tests.Hosting.Telemetry;

/// <summary>Names of files and what officers write may name people: none of it may leave the app but in answers and storage.</summary>
public class PersonalDataTests
{
    [Fact]
    public async Task Nothing_that_is_logged_tells_of_a_person_wherever_a_name_was_put()
    {
        using var logs = new CollectedLogs();
        await using var day = new NamedEverywhere();

        await day.RunAsync(logs);

        Assert.All(logs.Records, record => Assert.False(NamedEverywhere.IsIn(record.Text), record.Text));
        Assert.Equal(
            [1, 2, 4, 100, 101, 102, 200, 201, 300, 302, 303, 600, 602, 603, 604, 605, 700], logs.Ours.Select(record => record.Id).Distinct().Order());
    }

    [Fact]
    public async Task Nothing_that_is_measured_or_traced_tells_of_a_person_either()
    {
        using var logs = new CollectedLogs();
        using var collected = new CollectedTelemetry();
        await using var day = new NamedEverywhere();

        await day.RunAsync(logs);

        Assert.All(collected.Lines, line => Assert.False(NamedEverywhere.IsIn(line), line));
        Assert.Superset(
            TelemetryList.ConstantsOf(typeof(TelemetryNames.Metrics)), collected.Measurements.Select(one => one.Name).ToHashSet());
        Assert.Superset(
            TelemetryList.ConstantsOf(typeof(TelemetryNames.Activities)), collected.Activities.Select(one => one.OperationName).ToHashSet());
    }

    [Fact]
    public async Task A_failure_is_logged_with_its_function_or_route_and_with_what_can_be_said_of_it()
    {
        using var logs = new CollectedLogs();
        await using var day = new NamedEverywhere();

        await day.RunAsync(logs);

        Assert.All(logs.Of(1), record => Assert.Contains("Azure.RequestFailedException 403 AuthorizationFailure", record.Values["Failure"], StringComparison.Ordinal));
        Assert.All(logs.Of(1), record => Assert.Contains("---> System.IO.IOException", record.Values["Failure"], StringComparison.Ordinal));
        Assert.All(logs.Of(1), record => Assert.Contains("   at Dti.Functions.Storage.", record.Values["Failure"], StringComparison.Ordinal));
        Assert.Equal(
            [
                "/ComputeQuarter", "/ImportCatalogue", "/IngestScores", "/Reconcile", "/api/computations/{period}/{group}",
                "/api/submissions/{container}/{*blob}",
            ],
            logs.Of(1).Select(record => record.Values["Path"]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_round_that_cannot_be_computed_is_named_where_the_catalogue_knows_its_group_alone()
    {
        using var logs = new CollectedLogs();
        await using var day = new NamedEverywhere();

        await day.RunAsync(logs);

        Assert.Equal(
            [("2022", "-"), ("2023", "dak-nong.districts")], logs.Of(303).Select(record => (record.Values["Period"], record.Values["Group"])));
        Assert.All(logs.Of(303), record => Assert.Equal(LogLevel.Error, record.Level));
    }
}
