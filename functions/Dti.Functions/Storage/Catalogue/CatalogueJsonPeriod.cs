using System.Text.Json;
using System.Text.Json.Serialization;
using Dti.Domain.Periods;

namespace Dti.Functions.Storage.Catalogue;

/// <summary>A period as its code: <c>2024-Q1</c>.</summary>
internal sealed class CatalogueJsonPeriod : JsonConverter<Period>
{
    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Period.TryParse(reader.GetString(), out var period) ? period : throw new JsonException("Not a period code.");

    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
