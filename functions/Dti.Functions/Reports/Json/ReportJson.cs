using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dti.Domain.Reports;
using Dti.Functions.Storage;

namespace Dti.Functions.Reports.Json;

/// <summary>
/// A report as JSON, described in docs/openapi.json: all it says, every figure with its value and its source, and what it rests on.
/// The same report is the same bytes.
/// </summary>
internal static class ReportJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Write(ReportContent report, ReportFacts facts)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
            Write(json, report, facts);
        return bytes.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, ReportContent report, ReportFacts facts)
    {
        var sources = new FigureSources(facts.Submissions);
        var parts = new ReportJsonParts(json, sources);
        json.WriteStartObject();
        json.WriteString("report", report.Code);
        json.WriteString("title", report.Title);
        json.WriteString("period", facts.Period.ToString());
        json.WriteString("unit", facts.Unit);
        json.WriteBoolean("provisional", facts.IsProvisional);
        WriteEditions(json, facts);
        WriteSubmissions(json, facts);
        WriteOpening(json, report);
        parts.Write("body", report.Body);
        WriteClosing(json, report.Closing);
        WriteAnnexes(json, parts, report.Annexes);
        json.WriteString("editionNote", report.EditionNote);
        json.WritePropertyName("sources");
        sources.Write(json);
        json.WriteEndObject();
    }

    private static void WriteEditions(Utf8JsonWriter json, ReportFacts facts)
    {
        json.WriteStartArray("editions");
        foreach (var edition in facts.Editions)
        {
            json.WriteStartObject();
            json.WriteString("edition", edition.Edition.Id);
            json.WriteString("period", edition.Round.Period.ToString());
            json.WriteString("group", edition.Group.Id);
            json.WriteString("kind", Names.Lower(edition.Round.Kind));
            json.WriteString("catalogue", edition.Catalogue.Version);
            json.WriteString("status", Names.Lower(edition.Standing.Status));
            json.WriteString("corrects", edition.Standing.Corrects);
            json.WriteString("replacedBy", edition.Standing.ReplacedBy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSubmissions(Utf8JsonWriter json, ReportFacts facts)
    {
        json.WriteStartArray("submissions");
        foreach (var submission in facts.Submissions)
        {
            json.WriteStartObject();
            json.WriteString("path", submission.Path);
            json.WriteString("id", submission.Id);
            json.WriteString("contentHash", submission.ContentHash);
            json.WriteString(
                "receivedAt", submission.ReceivedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            WriteTexts(json, "units", submission.Units);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOpening(Utf8JsonWriter json, ReportContent report)
    {
        json.WriteStartObject("head");
        json.WriteString("superiorBody", report.Head.SuperiorBody);
        json.WriteString("issuingBody", report.Head.IssuingBody);
        json.WriteString("number", report.Head.Number);
        json.WriteString("placeAndDate", report.Head.PlaceAndDate);
        json.WriteEndObject();
        json.WriteString("typeName", report.TypeName);
        json.WriteString("abstract", report.Abstract);
        json.WriteString("notice", report.Notice);
        json.WriteString("addressee", report.Addressee);
        WriteTexts(json, "grounds", report.Grounds);
    }

    private static void WriteClosing(Utf8JsonWriter json, DocumentClosing closing)
    {
        json.WriteStartObject("closing");
        WriteTexts(json, "recipients", closing.Recipients);
        WriteTexts(json, "authority", closing.Authority);
        json.WriteString("name", closing.Name);
        json.WriteEndObject();
    }

    private static void WriteAnnexes(Utf8JsonWriter json, ReportJsonParts parts, IReadOnlyList<ReportAnnex> annexes)
    {
        json.WriteStartArray("annexes");
        foreach (var annex in annexes)
        {
            json.WriteStartObject();
            json.WriteString("label", annex.Label);
            json.WriteString("title", annex.Title);
            json.WriteString("reference", annex.Reference);
            json.WriteBoolean("wide", annex.IsWide);
            parts.Write("parts", annex.Parts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
