using System.Text.RegularExpressions;

namespace Dti.LocalHost.Emulator;

/// <summary>Collects the three addresses that Azurite prints once it listens there.</summary>
internal sealed partial class AzuriteEndpoints
{
    /// <summary>The development account that every Azure Storage emulator and client library knows.</summary>
    public const string AccountName = "devstoreaccount1";

    private const string AccountKey =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly Dictionary<string, Uri> listening = new(StringComparer.Ordinal);

    public bool AreComplete => listening.Count == 3;

    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={AccountName};AccountKey={AccountKey};"
        + $"BlobEndpoint={Of("Blob")};QueueEndpoint={Of("Queue")};TableEndpoint={Of("Table")};";

    public void Read(string line)
    {
        if (Listening().Match(line) is { Success: true } match)
            listening[match.Groups["service"].Value] = new Uri(match.Groups["address"].Value);
    }

    private string Of(string service) => new Uri(listening[service], AccountName).AbsoluteUri;

    [GeneratedRegex("^Azurite (?<service>Blob|Queue|Table) service is successfully listening at (?<address>http://\\S+)$")]
    private static partial Regex Listening();
}
