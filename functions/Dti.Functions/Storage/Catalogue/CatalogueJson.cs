using System.Security.Cryptography;
using System.Text.Json;
using Dti.Domain.Catalogue;
using Dti.Domain.Reports;

namespace Dti.Functions.Storage.Catalogue;

/// <summary>
/// Reads a catalogue file (<c>catalogue.schema.json</c>). Mistakes are looked for in three steps, each in full and each only
/// where the one before found none: text, shape, content.
/// </summary>
internal static class CatalogueJson
{
    /// <summary>More findings than a person can use; the next one says that there are more.</summary>
    public const int MostFindings = 5_000;

    private const int VersionDigits = 16;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a file's bytes: UTF-8, with or without a byte order mark.</summary>
    public static CatalogueReading Read(ReadOnlyMemory<byte> bytes)
    {
        var text = WithoutMark(bytes);
        if (CatalogueJsonText.Check(text.Span) is { } unreadable)
            return new CatalogueReading.Refused([unreadable]);

        using var document = JsonDocument.Parse(text);
        var misshapen = Listed(CatalogueJsonShape.Check(document.RootElement));
        if (misshapen.Count > 0)
            return new CatalogueReading.Refused(misshapen);

        var content = CatalogueJsonContent.Of(document.RootElement.Deserialize(CatalogueJsonContext.Default.CatalogueEntry)!);
        var contradictions = Listed(CatalogueRules.Check(content));
        if (contradictions.Count == 0)
            contradictions = Listed(ProfileSections.Check(content));
        return contradictions.Count > 0
            ? new CatalogueReading.Refused(contradictions)
            : new CatalogueReading.Accepted(new ReferenceCatalogue(VersionOf(bytes.Span), content));
    }

    /// <summary>Reads a file that was accepted once: it is not looked through for mistakes again.</summary>
    /// <exception cref="JsonException">It is no catalogue file at all.</exception>
    public static ReferenceCatalogue ReadAccepted(ReadOnlyMemory<byte> bytes)
    {
        var entry = JsonSerializer.Deserialize(WithoutMark(bytes).Span, CatalogueJsonContext.Default.CatalogueEntry)!;
        return new ReferenceCatalogue(VersionOf(bytes.Span), CatalogueJsonContent.Of(entry));
    }

    /// <summary>The first digits of the SHA-256 of the bytes as uploaded.</summary>
    public static string VersionOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..VersionDigits];

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;

    private static List<CatalogueFinding> Listed(IEnumerable<CatalogueFinding> findings)
    {
        List<CatalogueFinding> listed = [.. findings.Take(MostFindings + 1)];
        if (listed.Count > MostFindings)
        {
            listed[^1] = new("CATALOGUE_MORE_FINDINGS", "",
                $"Còn lỗi khác chưa liệt kê, chỉ liệt kê {MostFindings} lỗi đầu. Đề nghị sửa các lỗi trên rồi gửi lại.",
                $"There are more mistakes; only the first {MostFindings} are listed. Correct these and send the file again.");
        }

        return listed;
    }
}
