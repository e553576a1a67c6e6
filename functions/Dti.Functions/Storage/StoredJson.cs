using System.Text.Json.Serialization;
using Dti.Domain.Scoring;

namespace Dti.Functions.Storage;

/// <summary>What stands as JSON within table properties.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<SubmittedUnit>))]
[JsonSerializable(typeof(IReadOnlyList<Publication>))]
internal sealed partial class StoredJson : JsonSerializerContext;
