using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dti.LocalHost.App;

/// <summary>Reads the files that describe a function app, as leniently as the Functions host does.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, PropertyNameCaseInsensitive = true,
    ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true)]
[JsonSerializable(typeof(HostJson))]
[JsonSerializable(typeof(FunctionJson))]
[JsonSerializable(typeof(LocalSettingsJson))]
internal sealed partial class AppJson : JsonSerializerContext;
