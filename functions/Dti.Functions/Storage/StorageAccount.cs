using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Dti.Functions.Storage;

/// <summary>
/// The clients of the app's storage account: by connection string where one is set (on one machine), else by service addresses
/// and an identity (in Azure).
/// </summary>
internal sealed class StorageAccount
{
    private const string Setting = "AzureWebJobsStorage";

    private StorageAccount(BlobServiceClient blobs, TableServiceClient tables, QueueServiceClient queues) =>
        (Blobs, Tables, Queues) = (blobs, tables, queues);

    public BlobServiceClient Blobs { get; }

    public TableServiceClient Tables { get; }

    public QueueServiceClient Queues { get; }

    /// <summary>Reads the setting <c>AzureWebJobsStorage</c> in either form.</summary>
    /// <exception cref="InvalidOperationException">Neither form is complete, or the credential is unknown.</exception>
    public static StorageAccount Connect(IConfiguration configuration) => Connect(configuration, new StorageWiring());

    /// <inheritdoc cref="Connect(IConfiguration)"/>
    /// <param name="setting">Another setting of the same forms.</param>
    public static StorageAccount Connect(IConfiguration configuration, string setting) =>
        Connect(configuration, new StorageWiring(), setting);

    /// <inheritdoc cref="Connect(IConfiguration)"/>
    /// <param name="policies">Added to every client's pipeline, per call.</param>
    internal static StorageAccount Connect(IConfiguration configuration, IReadOnlyList<HttpPipelinePolicy> policies) =>
        Connect(configuration, new StorageWiring { PerCall = policies });

    /// <inheritdoc cref="Connect(IConfiguration)"/>
    /// <param name="wiring">What stands between the clients and the storage.</param>
    internal static StorageAccount Connect(IConfiguration configuration, StorageWiring wiring, string setting = Setting)
    {
        var blobOptions = wiring.ApplyTo(new BlobClientOptions());
        var tableOptions = wiring.ApplyTo(new TableClientOptions());
        var queueOptions = wiring.ApplyTo(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None });
        if (configuration[setting] is { Length: > 0 } text)
        {
            return new StorageAccount(
                new BlobServiceClient(text, blobOptions), new TableServiceClient(text, tableOptions),
                new QueueServiceClient(text, queueOptions));
        }

        var section = configuration.GetSection(setting);
        var credential = StorageCredential.Of(section);
        return new StorageAccount(
            new BlobServiceClient(Address(section, "blobServiceUri"), credential, blobOptions),
            new TableServiceClient(Address(section, "tableServiceUri"), credential, tableOptions),
            new QueueServiceClient(Address(section, "queueServiceUri"), credential, queueOptions));
    }

    /// <summary>Asks blob and table storage for a sign of life; throws when one does not answer.</summary>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        await Blobs.GetPropertiesAsync(cancellationToken);
        await Tables.GetPropertiesAsync(cancellationToken);
    }

    private static Uri Address(IConfigurationSection section, string name) =>
        Uri.TryCreate(section[name], UriKind.Absolute, out var address)
            ? address
            : throw new InvalidOperationException($"Set {section.Path} to a connection string, or {section.Path}__{name} to the service's address.");
}
