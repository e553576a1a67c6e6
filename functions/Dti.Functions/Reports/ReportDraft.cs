using System.Security.Cryptography;
using System.Text;
using Dti.Domain.Reports;
using Dti.Functions.Reports.Json;
using Dti.Pdf;
using Dti.Xlsx.Writing;

namespace Dti.Functions.Reports;

/// <summary>A report before it is rendered.</summary>
/// <param name="Edition">Id of its main edition.</param>
/// <param name="Json">The whole of it with its sources: two reports are the same where this is.</param>
/// <param name="FileName">Vietnamese, without extension.</param>
internal sealed record ReportDraft(ReportContent Content, string Edition, ReadOnlyMemory<byte> Json, string FileName)
{
    private const int KeyCharacters = 32;

    // Other code may render other bytes. A number to be raised by hand would be forgotten one day, and old files served for ever.
    private static readonly string RendererVersion = string.Join(
        '-', new[] { typeof(ReportDraft), typeof(ReportContent), typeof(PdfRenderer), typeof(WorkbookWriter) }
            .Select(type => type.Module.ModuleVersionId));

    /// <exception cref="ArgumentException">There are no figures for it.</exception>
    public static ReportDraft Of(ReportKind kind, ReportFacts facts)
    {
        var (content, main, taken) = (kind.Compose(facts), kind.Main(facts)!, kind.FactsFor(facts));
        var name = $"{kind.Title} {facts.Period.VietnameseName} - {main.Catalogue.NameOf(facts.Unit)}"
            + (taken.IsProvisional ? " (tạm tính)" : "");
        return new ReportDraft(content, main.Edition.Id, ReportJson.Write(content, taken), string.Concat(name.Select(Allowed)));
    }

    /// <summary>Names what it is in a format, 32 hexadecimal digits: other figures, words, standing or code give another.</summary>
    public string KeyIn(ReportFormat format)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{format.Extension} {RendererVersion}\n"));
        hash.AppendData(Json.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..KeyCharacters];
    }

    // A unit may be named by what no file can be named by.
    private static char Allowed(char character) => "\\/:*?\"<>|".Contains(character, StringComparison.Ordinal) ? '-' : character;
}
