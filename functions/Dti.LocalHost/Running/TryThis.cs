using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Azure.Storage.Blobs;
using Azure.Storage.Sas;
using Dti.LocalHost.App;
using Dti.LocalHost.Http;

namespace Dti.LocalHost.Running;

/// <summary>Commands to copy from the screen, from a
/// file that the app's owner writes: <c>{ "tryThis": [ { title, command } ] }</c>.</summary>
internal sealed partial record TryThis
{
    private static readonly TimeSpan LinkLifetime = TimeSpan.FromDays(1);

    [JsonPropertyName("tryThis")]
    public required IReadOnlyList<TryThisLine> Lines { get; init; }

    public static TryThis Read(string path) => JsonFile.Read(path, TryThisJson.Default.TryThis);

    /// <summary>Fills in <c>{baseUrl}</c>, <c>{functionKey}</c>, <c>{masterKey}</c>, <c>{storage}</c> and
    /// <c>{blobSas:container/blob}</c> (a URL good for reading and writing that blob for a day). Other braces stay.</summary>
    public static string Fill(string command, string baseUrl, HostKeys keys, string connectionString) =>
        Placeholder().Replace(command, match => match.Groups["name"].Value switch
        {
            "baseUrl" => baseUrl,
            "functionKey" => keys.Function,
            "masterKey" => keys.Master,
            "storage" => connectionString,
            _ => LinkTo(connectionString, match.Groups["container"].Value, match.Groups["blob"].Value),
        });

    private static string LinkTo(string connectionString, string container, string blob) =>
        new BlobClient(connectionString, container, blob).GenerateSasUri(
            BlobSasPermissions.Read | BlobSasPermissions.Create | BlobSasPermissions.Write,
            DateTimeOffset.UtcNow + LinkLifetime).AbsoluteUri;

    [GeneratedRegex("\\{(?<name>baseUrl|functionKey|masterKey|storage|blobSas:(?<container>[^/}]+)/(?<blob>[^}]+))\\}")]
    private static partial Regex Placeholder();
}

/// <summary>What a command shows, in a few words, and the command.</summary>
internal sealed record TryThisLine(string Title, string Command);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(TryThis))]
internal sealed partial class TryThisJson : JsonSerializerContext;
