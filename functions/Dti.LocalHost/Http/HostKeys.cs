using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dti.LocalHost.App;

namespace Dti.LocalHost.Http;

/// <summary>The two keys of this host: one opens functions, the master key opens everything.</summary>
internal sealed record HostKeys(string Function, string Master)
{
    public static HostKeys Generate() => new(NewKey(), NewKey());

    /// <summary>The keys of this file; it is written, readable by its owner alone, when it does not exist.</summary>
    public static HostKeys LoadOrCreate(string path)
    {
        if (File.Exists(path)) return JsonFile.Read(path, HostKeysJson.Default.HostKeys);
        var keys = Generate();
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        JsonSerializer.Serialize(file, keys, HostKeysJson.Default.HostKeys);
        return keys;
    }

    private static string NewKey() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(HostKeys))]
internal sealed partial class HostKeysJson : JsonSerializerContext;
