using Dti.Domain.Scoring;

namespace Dti.Domain.Reports.Measured;

/// <summary>What is lacking, as the figures tell it: targets missed, procedures on paper, units below, figures that do not tell.</summary>
internal sealed class Shortcomings(MeasuredReport report)
{
    // The costliest stand in the text, all of them in the annex.
    private const int MostProcedures = 10;

    private readonly MeasuredFigures figures = report.Figures;
    private readonly IndicatorSentence sentence = new(report);
    private readonly UnitsBelow below = new(report);

    public static IEnumerable<ReportPart> Of(MeasuredReport report)
    {
        var shortcomings = new Shortcomings(report);
        return [.. shortcomings.Missed(), .. shortcomings.Procedures(), .. shortcomings.Units(), .. shortcomings.Uncertain()];
    }

    /// <summary>Procedures that do not stand in the text; null where all do.</summary>
    public static AnnexDraft? Annex(ReportFacts facts)
    {
        var report = MeasuredReport.Of(facts);
        var tables = report.Missed.Where(gap => gap.Procedures is { Procedures.Count: > MostProcedures })
            .Select(gap => new ReportPart.Grid(
                new ProcedureTable(report).Of(gap, int.MaxValue) with { Caption = report.NameOf(gap.Measurement) })).ToList();
        return tables.Count == 0 ? null : new AnnexDraft("Thủ tục hành chính chưa đạt chỉ tiêu", IsWide: true, tables);
    }

    /// <summary>Missed targets, one item each; that there are none is said only where every target is judged.</summary>
    public IEnumerable<ReportPart> Missed()
    {
        var missed = report.Missed.ToList();
        var targets = report.Indicators.Where(gap => gap.Measurement.Standing is not null).Select(gap => gap.Measurement).ToList();
        if (missed.Count == 0)
        {
            if (targets.Count > 0 && !report.Undecided.Any())
                yield return new ReportPart.Prose(ReportText.Of(
                    $"Các chỉ tiêu được giao ({figures.Count(targets)} chỉ tiêu) đều đạt hoặc vượt."));
            yield break;
        }

        yield return new ReportPart.Prose(ReportText.Of(
            $"Còn {figures.Count([.. missed.Select(gap => gap.Measurement)])}/{figures.Count(targets)} chỉ tiêu chưa đạt:"));
        foreach (var gap in missed)
            yield return new ReportPart.Item(ReportText.Of($"{report.NameOf(gap.Measurement)}: {sentence.Distance(gap)}."));
    }

    /// <summary>For each missed target the procedures behind it. Two targets that the same procedures miss alike have one table.</summary>
    public IEnumerable<ReportPart> Procedures()
    {
        var table = new ProcedureTable(report);
        foreach (var gap in report.Missed.Where(gap => gap.Procedures is { Procedures.Count: > 0 }))
        {
            var procedures = gap.Procedures!;
            var all = procedures.Procedures.Count <= MostProcedures
                ? ReportText.Empty
                : ReportText.Of(
                    $"; {figures.Known(MostProcedures, $"{gap.Measurement.Key}/procedures/listed")} thủ tục cần thêm nhiều hồ sơ nhất "
                    + $"nêu dưới đây, danh sách đầy đủ tại Phụ lục");
            var some = procedures.IsSelection ? " (số liệu chỉ gồm một số thủ tục, không phải toàn bộ)" : "";
            yield return new ReportPart.Prose(ReportText.Of(
                $"Thủ tục còn nhiều hồ sơ nộp trực tiếp, so với chỉ tiêu {sentence.Target(report.Unit, gap.Measurement)} của "
                + $"{Wording.WithinSentence(report.NameOf(gap.Measurement))}{some}{all}:"));
            yield return new ReportPart.Grid(table.Of(gap, MostProcedures));
        }
    }

    /// <summary>Units below their targets, without figures, or without a score.</summary>
    public IEnumerable<ReportPart> Units()
    {
        foreach (var gap in report.Indicators)
        {
            if (below.Lagging(gap) is { } lagging)
                yield return new ReportPart.Item(ReportText.Of($"{report.NameOf(gap.Measurement)}: {lagging}."));
            if (below.Without(gap) is { } without)
                yield return new ReportPart.Item(ReportText.Of($"{report.NameOf(gap.Measurement)}: {without}."));
            if (MeasuredReport.RemarkNamesUnits(gap.Measurement))
                yield return new ReportPart.Item($"{report.NameOf(gap.Measurement)}: đơn vị {RemarkOf(gap)}.");
        }

        if (below.NotReported() is { } missing)
            yield return new ReportPart.Item(ReportText.Of($"{missing}."));
        if (DtiPlaces.Of(report) is { } places && new DtiSection(report, places).NotScored is { Pieces.Count: > 0 } notScored)
            yield return new ReportPart.Item(ReportText.Of($"{notScored}."));
    }

    private static string RemarkOf(IndicatorGap gap) => Wording.WithinSentence(gap.Measurement.Printed!.Remark!.Trim().TrimEnd('.'));

    /// <summary>Targets that the figures do not tell of, and what the office itself calls missed.</summary>
    public IEnumerable<ReportPart> Uncertain()
    {
        foreach (var gap in report.SaidToBeMissed)
            yield return new ReportPart.Item(ReportText.Of($"{report.NameOf(gap.Measurement)}: đơn vị tự đánh giá chưa đạt chỉ tiêu."));
        foreach (var part in Unclear())
            yield return part;
    }

    /// <summary>Targets that the figures do not tell of, where the office itself does not call them missed.</summary>
    public IEnumerable<ReportPart> Unclear() =>
        report.Undecided.Except(report.SaidToBeMissed).Select(gap => new ReportPart.Item(
            ReportText.Of($"{report.NameOf(gap.Measurement)}: {sentence.Unclear(gap)}.")));
}
