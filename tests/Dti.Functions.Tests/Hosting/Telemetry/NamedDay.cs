namespace Dti.Functions.Tests.Hosting.Telemetry;

/// <summary>The day on which names stand everywhere, lived once, with all that the app logged, measured and traced in it.</summary>
public sealed class NamedDay : IAsyncLifetime, IDisposable
{
    private CollectedTelemetry? telemetry;

    internal CollectedLogs Logs { get; } = new();

    internal CollectedTelemetry Telemetry => telemetry!;

    public async Task InitializeAsync()
    {
        await using var day = new NamedEverywhere();
        telemetry = new CollectedTelemetry(await day.StartAsync(Logs));
        await day.RunAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        telemetry?.Dispose();
        Logs.Dispose();
    }
}

/// <summary>Tests that look at that day.</summary>
[CollectionDefinition(Name)]
public sealed class NamedDayTests : ICollectionFixture<NamedDay>
{
    public const string Name = "a day with names everywhere";
}
