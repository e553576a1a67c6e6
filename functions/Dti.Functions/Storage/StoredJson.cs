using System.Text.Json.Serialization;

namespace Dti.Functions.Storage;

/// <summary>What stands as JSON within table properties.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<SubmittedUnit>))]
internal sealed partial class StoredJson : JsonSerializerContext;
