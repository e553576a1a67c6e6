using Dti.Domain.Gaps;
using Dti.Domain.Scoring;
using Dti.Domain.Submissions;

namespace Dti.Domain.Reports.Scored;

/// <summary>What a corrected edition says otherwise than the published one, unit by unit.</summary>
internal static class CorrectionSection
{
    /// <summary>Nothing where nothing is corrected.</summary>
    public static IEnumerable<ReportPart> Of(ScoredFacts facts)
    {
        if (facts.Changes is not { } changes)
            yield break;

        yield return new ReportPart.Prose($"So với kết quả đã công bố (bản {facts.Standing.Corrects}):");
        // What the published edition ranked, a newer catalogue need not expect any more: those stand last.
        var places = facts.Round.ExpectedUnits.Index().ToDictionary(one => one.Item, one => one.Index, StringComparer.Ordinal);
        foreach (var unit in changes.Units.OrderBy(unit => places.GetValueOrDefault(unit.Unit, int.MaxValue)))
            yield return new ReportPart.Item($"{facts.Catalogue.NameOf(unit.Unit)}: {string.Join("; ", Sentences(facts, unit))}.");
        if (changes.Units.Count == 0 && facts.Edition.Inputs.Count > 0)
            yield return new ReportPart.Prose("Điểm và thứ hạng của các đơn vị không thay đổi.");
        if (changes.Resubmitted.Count > 0)
            yield return new ReportPart.Prose($"Đã gửi lại số liệu, điểm không thay đổi: {Wording.Units(facts.Catalogue, changes.Resubmitted)}.");
        foreach (var change in changes.Services)
            yield return new ReportPart.Item($"{facts.Catalogue.NameOf(change.Unit)}, {change.Name}: từ {Result(change.Before)} thành {Result(change.After)}.");
        foreach (var other in Others(changes))
            yield return new ReportPart.Prose(other);
    }

    private static IEnumerable<string> Sentences(ScoredFacts facts, UnitChange unit)
    {
        switch (unit)
        {
            case { Before: { } before, After: { } after }:
                if (before.Points != after.Points)
                    yield return $"tổng điểm từ {Wording.Points(before.Points)} thành {Wording.Points(after.Points)}";
                if (before.Rank != after.Rank)
                    yield return $"thứ hạng từ {before.Rank} thành {after.Rank}";
                if (before.Class != after.Class)
                    yield return $"mức xếp loại từ {ClassName(before)} thành {ClassName(after)}";
                if (before.IsDisputed != after.IsDisputed)
                    yield return after.IsDisputed ? "số liệu đang có mâu thuẫn" : "số liệu không còn mâu thuẫn";
                break;
            case { After: { } entered }:
                yield return $"được xếp hạng {entered.Rank} với {Wording.Points(entered.Points)} điểm, trước đó chưa xếp hạng";
                yield break;
            default:
                var why = unit.WhyNotRanked is { } reason ? $" ({Wording.WithinSentence(reason).TrimEnd('.')})" : "";
                yield return $"không còn được xếp hạng{why}, "
                    + $"trước đó xếp hạng {unit.Before!.Rank} với {Wording.Points(unit.Before.Points)} điểm";
                yield break;
        }

        foreach (var index in unit.Indices)
            yield return $"{NameOf(facts, index.Index)} từ {Points(index.Before)} thành {Points(index.After)}";
    }

    internal static string Result(Measurement? measurement) => measurement switch
    {
        null => "chưa có số liệu",
        { Rate: { } rate } => $"{Count(rate.Numerator)}/{Count(rate.Denominator)} ({Percent(rate.Percent)})",
        { Printed: { Shown.Length: > 0 } printed } => printed.Shown,
        { Percent: { } percent } => Percent(percent),
        _ => "chưa có số liệu",
    };

    private static string Count(decimal count) => VietnameseNumber.Format(count, VietnameseNumber.DecimalsOf(count));

    private static string Percent(decimal percent) => VietnameseNumber.Format(percent, 2) + "%";

    internal static IEnumerable<string> Others(EditionChanges changes)
    {
        if (changes.IsOtherCatalogue)
            yield return "Danh mục đơn vị, bộ chỉ số đã được cập nhật.";
        if (changes.IsOtherRules)
            yield return "Quy tắc kiểm tra số liệu đã được cập nhật.";
        if (changes.IsOtherPrevious)
            yield return "Kết quả kỳ trước dùng để so sánh đã được cập nhật.";
    }

    private static string NameOf(ScoredFacts facts, string code) => facts.Rubric.Indices.First(index => index.Code == code).Name;

    private static string ClassName(Placement placement) =>
        placement.Class is { } scoreClass ? Catalogue.ScoreClasses.NameOf(scoreClass) : "chưa xếp loại";

    private static string Points(decimal? points) => points is { } value ? Wording.Points(value) : "chưa có điểm";
}
