using System.Net.Http.Json;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Hosting;

/// <summary>The app with a computed and published round, behind the local host: for tests that only read.</summary>
public sealed class Fronted(StorageFixture storage) : IAsyncLifetime
{
    private TestApp? app;
    private HostFront? front;

    /// <summary>Calls the host, as offices and integrators do; without a key.</summary>
    internal HttpClient Host => front!.Http;

    /// <summary>Calls the app itself, as the host does.</summary>
    internal HttpClient App => app!.Http;

    /// <summary>The computed and published edition.</summary>
    public string Edition { get; private set; } = "";

    public async Task InitializeAsync()
    {
        await storage.EmptyAsync();
        app = await TestApp.StartAsync(storage.ConnectionString);
        await app.ImportCatalogueAsync();
        await app.UploadAsync("scores", Samples.TuaChuaBlob, Samples.Workbook(Samples.TuaChua));
        await app.UploadAsync("services", Samples.ChoDonBlob, Samples.Workbook(Samples.ChoDon));
        await app.ComputeAsync();
        Edition = (await app.GetJsonAsync("/api/rankings/2022/tua-chua.communes")).GetProperty("edition").GetString()!;
        using var published = await app.Http.PutAsJsonAsync("/api/publications/2022/tua-chua.communes", new { edition = Edition });
        published.EnsureSuccessStatusCode();
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
