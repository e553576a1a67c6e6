using Dti.Functions.Tests.Hosting.Telemetry;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Hosting;

/// <summary>Events of a container that is not the function's.</summary>
public class MisdirectedEventTests
{
    [Theory]
    [InlineData("IngestScores", "archive")]
    [InlineData("IngestScores", "services")]
    [InlineData("IngestServices", "feedback")]
    [InlineData("ImportCatalogue", "scores")]
    public async Task An_event_of_another_container_is_malformed_and_nothing_is_written(string function, string container)
    {
        var account = new MemoryAccount();
        using var logs = new CollectedLogs();
        await using var app = await TestApp.StartAsync(account, logs, []);
        await app.PutAsync(container, "2023-Q1/tua-chua/bang.xlsx", Samples.Workbook("tuachua-2023-q1.xlsx"));
        var changes = account.Changes;

        var address = $$$"""{"Data":{},"Metadata":{"Uri":"\"https://memory.blob.core.windows.net/{{{container}}}/2023-Q1/tua-chua/bang.xlsx\""}}""";
        using var answer = await app.InvokeAsync(function, address);

        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Equal("400", Assert.Single(logs.Of(2)).Values["StatusCode"]);
        Assert.Equal(changes, account.Changes);
    }
}
