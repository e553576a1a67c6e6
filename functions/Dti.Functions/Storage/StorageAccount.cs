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
    /// <summary>The setting that names the app's own account.</summary>
    public const string Setting = "AzureWebJobsStorage";

    private StorageAccount(BlobServiceClient blobs, TableServiceClient tables, QueueServiceClient queues) =>
        (Blobs, Tables, Queues) = (blobs, tables, queues);

    public BlobServiceClient Blobs { get; }

    public TableServiceClient Tables { get; }

    public QueueServiceClient Queues { get; }

    /// <summary>The blob service's address, without a key or a signature.</summary>
    public string Address => Blobs.Uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);

    /// <summary>Reads the setting <c>AzureWebJobsStorage</c> in either form.</summary>
    /// <exception cref="InvalidOperationException">Neither form is right; the message is a sentence that names the setting.</exception>
    public static StorageAccount Connect(IConfiguration configuration) => Connect(configuration, new StorageWiring());

    /// <inheritdoc cref="Connect(IConfiguration)"/>
    /// <param name="policies">Added to every client's pipeline, per call.</param>
    internal static StorageAccount Connect(IConfiguration configuration, IReadOnlyList<HttpPipelinePolicy> policies) =>
        Connect(configuration, new StorageWiring { PerCall = policies });

    /// <inheritdoc cref="Connect(IConfiguration)"/>
    /// <param name="wiring">What stands between the clients and the storage.</param>
    /// <param name="setting">Another setting of the same forms.</param>
    internal static StorageAccount Connect(IConfiguration configuration, StorageWiring wiring, string setting = Setting)
    {
        var blobOptions = wiring.ApplyTo(new BlobClientOptions());
        var tableOptions = wiring.ApplyTo(new TableClientOptions());
        var queueOptions = wiring.ApplyTo(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None });
        if (configuration[setting] is { Length: > 0 } text)
        {
            return Named(setting, () => new StorageAccount(
                new BlobServiceClient(text, blobOptions), new TableServiceClient(text, tableOptions),
                new QueueServiceClient(text, queueOptions)));
        }

        var section = configuration.GetSection(setting);
        var credential = StorageCredential.Of(section);
        return new StorageAccount(
            new BlobServiceClient(AddressOf(section, "blob"), credential, blobOptions),
            new TableServiceClient(AddressOf(section, "table"), credential, tableOptions),
            new QueueServiceClient(AddressOf(section, "queue"), credential, queueOptions));
    }

    /// <summary>Asks blob and table storage for a sign of life; throws when one does not answer.</summary>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        await Blobs.GetPropertiesAsync(cancellationToken);
        await Tables.GetPropertiesAsync(cancellationToken);
    }

    // What the packages say of a connection string may quote it, and does not say where it stands.
    private static StorageAccount Named(string setting, Func<StorageAccount> connect)
    {
        try
        {
            return connect();
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException or InvalidOperationException)
        {
            throw new InvalidOperationException(
                $"{setting} is not a whole connection string of a storage account: copy it again, up to the end of the key.", wrong);
        }
    }

    private static Uri AddressOf(IConfigurationSection section, string service)
    {
        var name = $"{section.Path}__{service}ServiceUri";
        if (section[$"{service}ServiceUri"] is not { Length: > 0 } text)
            throw new InvalidOperationException($"Set {section.Path} to a connection string, or {name} to the service's address.");

        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Host.Length == 0 || address.Query.Length > 0)
        {
            throw new InvalidOperationException(
                $"{name} is not the address of a service: it reads https://<account>.{service}.core.windows.net, and nothing more.");
        }

        return address.Scheme == Uri.UriSchemeHttps
            ? address
            : throw new InvalidOperationException($"{name} does not begin with https://, and who the app is must not be sent in the open.");
    }
}
