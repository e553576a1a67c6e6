using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Hosting;

/// <summary>The app with a computed round, behind the local host: for tests that only read.</summary>
public sealed class Fronted(StorageFixture storage) : IAsyncLifetime
{
    private TestApp? app;
    private HostFront? front;

    /// <summary>Calls the host, as offices and integrators do; without a key.</summary>
    internal HttpClient Host => front!.Http;

    /// <summary>Calls the app itself, as the host does.</summary>
    internal HttpClient App => app!.Http;

    public async Task InitializeAsync()
    {
        await storage.EmptyAsync();
        app = await TestApp.StartAsync(storage.ConnectionString);
        await app.ImportCatalogueAsync();
        await app.UploadAsync("scores", Samples.TuaChuaBlob, Samples.Workbook(Samples.TuaChua));
        await app.ComputeAsync();
        await app.PutAsync("events", "secret.json", "secret of another container"u8.ToArray());
        front = await HostFront.StartAsync(app, storage.ConnectionString);
    }

    public async Task DisposeAsync()
    {
        if (front is not null)
            await front.DisposeAsync();
        if (app is not null)
            await app.DisposeAsync();
    }
}
