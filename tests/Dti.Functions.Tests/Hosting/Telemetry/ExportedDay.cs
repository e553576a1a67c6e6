namespace Dti.Functions.Tests.Hosting.Telemetry;

/// <summary>The day on which names stand everywhere, lived once, with all that has reached Application Insights by its end.</summary>
public sealed class ExportedDay : IAsyncLifetime
{
    private const string Setting = "--APPLICATIONINSIGHTS_CONNECTION_STRING";

    private IngestionEndpoint? endpoint;

    internal IngestionEndpoint Endpoint => endpoint!;

    public async Task InitializeAsync()
    {
        endpoint = await IngestionEndpoint.StartAsync();
        using var logs = new CollectedLogs();
        // The app sends what is left when it ends.
        await using var day = new NamedEverywhere();
        await day.StartAsync(logs, Setting, endpoint.ConnectionString);
        await day.RunAsync();
    }

    public async Task DisposeAsync()
    {
        if (endpoint is not null)
            await endpoint.DisposeAsync();
    }
}
