using Dti.Domain.Scoring;

namespace Dti.Domain.Reports;

/// <summary>The fixed parts of an official document (Nghị định 30/2020/NĐ-CP, Appendix I; handbook 4.2).</summary>
internal static class OfficialForm
{
    /// <summary>Stands behind the name of a unit whose figures are disputed.</summary>
    public const string DisputedMark = " (*)";

    private const string DisputedNote =
        "(*) Số liệu của đơn vị đang có mâu thuẫn giữa các bảng đã gửi, chưa thể kết luận bảng nào sai; thứ hạng cần được đối chiếu "
        + "với quyết định công bố kết quả.";

    private const string ConfirmedNote = "(*) Các bảng đã gửi có mâu thuẫn về số liệu của đơn vị.";

    /// <summary>A unit's name with the mark where its placement is disputed.</summary>
    public static string Marked(EditionFacts facts, Placement placement) =>
        facts.Catalogue.NameOf(placement.Unit) + (placement.IsDisputed ? DisputedMark : "");

    /// <summary>
    /// What is to be said of disputed placements, where there are any: that they are, and on what basis they were confirmed on publication.
    /// </summary>
    public static IEnumerable<string> DisputedNotes(EditionFacts facts)
    {
        var disputed = facts.Edition.Ranking.Overall.Placements.Where(placement => placement.IsDisputed).Select(placement => placement.Unit).ToList();
        if (disputed.Count == 0)
            yield break;

        var known = facts.Standing.Publication?.Confirmations.Select(one => one.Unit) ?? [];
        yield return disputed.Except(known, StringComparer.Ordinal).Any() ? DisputedNote : ConfirmedNote;
        if (facts.Standing.Publication is { Confirmations: { Count: > 0 } confirmations })
        {
            var confirmed = confirmations.GroupBy(one => one.Basis, StringComparer.Ordinal)
                .Select(same => $"{Wording.Units(facts.Catalogue, same.Select(one => one.Unit))} (căn cứ: {same.Key})");
            yield return $"Khi công bố, số liệu đã được xác nhận đối với: {string.Join("; ", confirmed)}.";
        }
    }

    // What the clerk fills in when the document is issued.
    private const string Blank = "\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0";

    public static DocumentHead Head(ReportFacts facts) => new(
        WithinLine(facts.Profile.SuperiorBody), WithinLine(facts.Profile.IssuingBody), $"Số:{Blank}/{facts.Profile.Symbol}",
        $"{facts.Profile.Place}, ngày{Blank}tháng{Blank}năm {facts.DueDay.Year}");

    /// <summary>One paragraph each: <c>;</c> after all but the last.</summary>
    public static IReadOnlyList<string> Grounds(ReportFacts facts, string report) => WithMarks(facts.TextsOf(report, "grounds") ?? facts.Profile.Grounds);

    public static string? Addressee(ReportFacts facts, string report) => facts.TextsOf(report, "addressee") is { } own
        ? own is [] ? null : string.Join("; ", own)
        : facts.Profile.Addressee;

    public static DocumentClosing Closing(ReportFacts facts, string report)
    {
        var recipients = facts.TextsOf(report, "recipients") is [_, ..] own ? own : facts.Profile.Recipients;
        return new DocumentClosing([.. WithMarks(recipients).Select(line => $"- {line}")], facts.Profile.SignatureLines) { Name = facts.Profile.Signer };
    }

    public static string AnnexReference(ReportFacts facts) =>
        $"(Kèm theo Báo cáo số{Blank}/{facts.Profile.Symbol} ngày{Blank}tháng{Blank}năm {facts.DueDay.Year} "
        + $"của {facts.Profile.IssuingBodyName})";

    /// <summary>Names every edition the report rests on, the main one first.</summary>
    public static string EditionNote(ReportFacts facts, EditionFacts main) => "Bản " + string.Join(
        "; ", facts.Editions.DistinctBy(edition => edition.Edition.Id).OrderBy(edition => edition.Edition.Id == main.Edition.Id ? 0 : 1)
            .Select(edition => $"{edition.Edition.Id}, {StatusOf(edition.Standing)}"));

    /// <summary>Said below the abstract where figures are not final.</summary>
    public static string? Notice(ReportFacts facts) => facts.IsProvisional ? "(Số liệu tạm tính)" : null;

    // A line breaks before or behind the name of a body, not within it.
    private static string WithinLine(string body) => body.Replace("ỦY BAN NHÂN DÂN", "ỦY\u00A0BAN\u00A0NHÂN\u00A0DÂN", StringComparison.Ordinal);

    private static string StatusOf(EditionStanding standing) =>
        Status(standing) + (standing.ReplacedBy is { } newer ? $", đã được thay bằng bản {newer}" : "");

    private static string Status(EditionStanding standing) => standing switch
    {
        { Status: EditionStatus.Provisional, Corrects: { } published } => $"tạm tính để đính chính bản {published}",
        { Status: EditionStatus.Provisional } => "tạm tính",
        { Status: EditionStatus.Corrected } corrected => $"đính chính bản {corrected.Corrects}",
        _ => "đã công bố",
    };

    // Whoever has written the mark already finds it once.
    private static IReadOnlyList<string> WithMarks(IReadOnlyList<string> lines) =>
        [.. lines.Select((line, at) => line.TrimEnd(' ', ';', '.') + (at == lines.Count - 1 ? "." : ";"))];
}
