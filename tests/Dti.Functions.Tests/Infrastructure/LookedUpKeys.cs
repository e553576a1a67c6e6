using System.Collections.Concurrent;
using Azure.Core.Pipeline;
using Dti.Functions.Storage;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace Dti.Functions.Tests.Infrastructure;

/// <summary>The settings that the app asks for while it is built and started, besides those of the framework itself: one that was read only in a
/// request would not be heard.</summary>
internal sealed class LookedUpKeys : ConfigurationProvider, IConfigurationSource
{
    private static readonly string[] InAzure =
    [
        "--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None",
        "--AzureWebJobsStorage:blobServiceUri", "https://memory.blob.test/",
        "--AzureWebJobsStorage:queueServiceUri", "https://memory.queue.test/",
        "--AzureWebJobsStorage:tableServiceUri", "https://memory.table.test/",
        "--AzureWebJobsStorage:clientId", "client-id",
    ];

    private readonly ConcurrentDictionary<string, bool> keys = new(StringComparer.OrdinalIgnoreCase);

    private LookedUpKeys()
    {
    }

    /// <summary>Builds the app as in Azure, and beside it an app that does nothing.</summary>
    /// <returns>Keys with colons, each once.</returns>
    public static async Task<IReadOnlySet<string>> OfAppAsync()
    {
        var (ofApp, ofFramework) = (new LookedUpKeys(), new LookedUpKeys());
        var empty = WebApplication.CreateSlimBuilder(InAzure);
        ((IConfigurationBuilder)empty.Configuration).Add(ofFramework);
        await StartAndStopAsync(empty.Build());
        await StartAndStopAsync(Program.Build(InAzure, ofApp.Connect));

        return ofApp.keys.Keys.Except(ofFramework.keys.Keys, StringComparer.OrdinalIgnoreCase)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    /// <summary>Asked before every other source; knows nothing.</summary>
    public override bool TryGet(string key, out string? value)
    {
        keys[key] = true;
        return base.TryGet(key, out value);
    }

    private StorageAccount Connect(IConfiguration configuration)
    {
        ((IConfigurationBuilder)configuration).Add(this);
        return StorageAccount.Connect(configuration, new StorageWiring { Transport = new MemoryAccount() });
    }

    private static async Task StartAndStopAsync(WebApplication app)
    {
        await app.StartAsync();
        await app.DisposeAsync();
    }
}
