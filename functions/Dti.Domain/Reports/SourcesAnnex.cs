using Dti.Domain.Periods;
using Dti.Domain.Submissions;

namespace Dti.Domain.Reports;

/// <summary>The annex that says which files the report rests on, and what was noted about them.</summary>
internal static class SourcesAnnex
{
    private const int HashCharacters = 16;
    private const int MostUnits = 20;

    public static AnnexDraft Of(ReportFacts facts, EditionFacts main) =>
        new("Nguồn số liệu và ghi chú", IsWide: true, [.. Files(facts, main), .. Notes(facts)]);

    private static IEnumerable<ReportPart> Files(ReportFacts facts, EditionFacts main)
    {
        if (facts.Submissions.Count == 0)
        {
            yield return new ReportPart.Prose("Chưa có tệp số liệu nào được sử dụng.");
            yield break;
        }

        ReportColumn[] columns =
        [
            new("TT", CellAlignment.Centre, 10), new("Tệp số liệu đã sử dụng", CellAlignment.Left, null),
            new("Đơn vị", CellAlignment.Left, 70), new("Thời điểm nhận (giờ Việt Nam)", CellAlignment.Centre, 34),
            new("Mã kiểm tra nội dung (SHA-256)", CellAlignment.Centre, 44),
        ];
        yield return new ReportPart.Grid(new ReportTable(columns, [.. facts.Submissions.Select((file, at) => RowOf(file, at, main))]));
    }

    private static ReportRow RowOf(UsedSubmission file, int at, EditionFacts main) => new(
        [
            VietnameseNumber.Format(at + 1, 0), file.Path, UnitsOf(file, main),
            VietnamTime.Format(file.ReceivedAt), file.ContentHash.Split(':')[^1][..HashCharacters] + "…",
        ],
        IsSummary: false);

    private static string UnitsOf(UsedSubmission file, EditionFacts main) => file.Units.Count > MostUnits
        ? $"{VietnameseNumber.Format(file.Units.Count, 0)} đơn vị"
        : string.Join(", ", file.Units.Select(main.Catalogue.NameOf));

    private static IEnumerable<ReportPart> Notes(ReportFacts facts)
    {
        var notes = facts.Editions.SelectMany(edition => edition.Findings).Select(note => AtItsPlace(facts, note)).Distinct(StringComparer.Ordinal).ToList();
        if (notes.Count == 0)
            yield break;

        yield return new ReportPart.Heading(2, "Ghi chú về số liệu");
        yield return new ReportPart.Prose(
            "Thứ hạng, tổng điểm, tỷ lệ và mức đạt chỉ tiêu trong báo cáo được tính lại từ số liệu đã gửi; số liệu đã gửi được giữ nguyên. "
            + "Khi kiểm tra tệp số liệu, hệ thống ghi nhận:");
        foreach (var note in notes)
            yield return new ReportPart.Note(note);
    }

    // The report's only file need not be named again.
    private static string AtItsPlace(ReportFacts facts, ReportFinding note)
    {
        var file = note.File is null || facts.Submissions.Count == 1 ? "" : $"Tệp {note.File}. ";
        var sheet = note.Finding.Sheet is null ? "" : $"Trang tính \"{note.Finding.Sheet}\". ";
        return file + sheet + note.Finding.Message;
    }
}
