using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dti.Functions.Storage.Catalogue;

/// <summary>Generated (de)serialisation of the catalogue file.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.General,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    UseStringEnumConverter = true,
    Converters = [typeof(CatalogueJsonPeriod)])]
[JsonSerializable(typeof(CatalogueEntry))]
internal sealed partial class CatalogueJsonContext : JsonSerializerContext;
