using Dti.Functions.Hosting.Telemetry;
using Microsoft.Extensions.Logging;

namespace Dti.Functions.Tests.Hosting.Telemetry;

/// <summary>Names of files and what officers write may name people: none of it may leave the app but in answers and storage.</summary>
[Collection(NamedDayTests.Name)]
public class PersonalDataTests(NamedDay day)
{
    [Fact]
    public void Nothing_that_is_logged_tells_of_a_person_wherever_a_name_was_put()
    {
        Assert.All(day.Logs.Records, record => Assert.False(NamedEverywhere.IsIn(record.Text), record.Text));
        Assert.Equal(
            [1, 2, 4, 100, 101, 102, 200, 201, 300, 302, 303, 600, 602, 603, 604, 605, 700],
            day.Logs.Ours.Select(record => record.Id).Distinct().Order());
    }

    [Fact]
    public void Nothing_that_is_measured_or_traced_tells_of_a_person_either()
    {
        Assert.All(day.Telemetry.Lines, line => Assert.False(NamedEverywhere.IsIn(line), line));
        Assert.Superset(
            TelemetryList.ConstantsOf(typeof(TelemetryNames.Metrics)), day.Telemetry.Measurements.Select(one => one.Name).ToHashSet());
        Assert.Superset(
            TelemetryList.ConstantsOf(typeof(TelemetryNames.Activities)), day.Telemetry.Activities.Select(one => one.OperationName).ToHashSet());
    }

    [Fact]
    public void A_failure_is_logged_with_its_function_or_route_and_with_what_can_be_said_of_it()
    {
        string[] said = ["Azure.RequestFailedException 403 AuthorizationFailure", "---> System.IO.IOException", "   at Dti.Functions.Storage."];
        Assert.All(day.Logs.Of(1), record =>
            Assert.All(said, part => Assert.Contains(part, record.Values["Failure"], StringComparison.Ordinal)));
        Assert.Equal(
            [
                "/ComputeQuarter", "/ImportCatalogue", "/IngestScores", "/Reconcile", "/api/computations/{period}/{group}",
                "/api/submissions/{container}/{*blob}",
            ],
            day.Logs.Of(1).Select(record => record.Values["Path"]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_round_that_cannot_be_computed_is_named_where_the_catalogue_knows_its_group_alone()
    {
        Assert.Equal(
            [("2022", "-"), ("2023", "dak-nong.districts")], day.Logs.Of(303).Select(record => (record.Values["Period"], record.Values["Group"])));
        Assert.All(day.Logs.Of(303), record => Assert.Equal(LogLevel.Error, record.Level));
    }
}
