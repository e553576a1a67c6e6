using System.Globalization;
using Dti.Domain.Gaps;
using Dti.Domain.Periods;
using Dti.Domain.Scoring;

namespace Dti.Domain.Reports.Measured;

/// <summary>What has to be done next, as far as figures tell it: how many dossiers, at what pace, by whom figures are owed.</summary>
internal sealed class NextTasks(MeasuredReport report)
{
    private const int MostProcedures = 3;
    private const int MostNamed = 5;
    private const int PaceDecimals = 2;

    private readonly MeasuredFigures figures = report.Figures;
    private readonly IndicatorSentence sentence = new(report);

    public static IEnumerable<ReportPart> Of(MeasuredReport report)
    {
        var tasks = new NextTasks(report);
        foreach (var gap in report.Missed)
        {
            yield return new ReportPart.Item(tasks.Raise(gap));
            if (gap.Procedures is { Procedures.Count: > 0 } procedures)
                yield return new ReportPart.Item(tasks.Move(gap, procedures), Level: 2);
        }

        if (tasks.Complete() is { } complete)
            yield return new ReportPart.Item(complete);
        if (DtiPlaces.Of(report) is { NotScored: { Count: > 0 } notScored } places)
        {
            var names = string.Join(", ", notScored.Take(MostNamed).Select(unit => "UBND " + Wording.Unit(report.Facts.Catalogue, unit)));
            var more = notScored.Count > MostNamed
                ? ReportText.Of($" và {report.Figures.Known(notScored.Count - MostNamed, "unitsNotNamed")} đơn vị khác")
                : ReportText.Empty;
            yield return new ReportPart.Item(ReportText.Of(
                $"Đề nghị {names}{more} giải trình việc không có điểm đánh giá {places.Period} và thực hiện chấm điểm trong kỳ tới."));
        }
    }

    /// <summary>The period after this one, of its length: <c>quý II năm 2024</c>; else the time to come.</summary>
    public static string NextPeriod(Period period)
    {
        var code = period.Kind switch
        {
            PeriodKind.Quarter => period.Number == 4 ? $"{period.Year + 1}-Q1" : $"{period.Year}-Q{period.Number + 1}",
            PeriodKind.HalfYear => period.Number == 2 ? $"{period.Year + 1}-H1" : $"{period.Year}-H2",
            PeriodKind.Year => (period.Year + 1).ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
        return Period.TryParse(code, out var next) ? next.VietnameseName : "thời gian tới";
    }

    private ReportText Raise(IndicatorGap gap)
    {
        var one = gap.Measurement;
        var name = Wording.WithinSentence(report.NameOf(one));
        var now = one.Percent is null ? ReportText.Empty : ReportText.Of($" từ {figures.Rate(report.Unit, one)}");
        return one.Standing!.Gap > 0
            ? ReportText.Of($"Giảm {name}{now} xuống {sentence.Target(report.Unit, one)}.")
            : ReportText.Of($"Nâng {name}{now} lên {sentence.Goal(report.Unit, one)}{Missing(gap)}{Pace(gap)}.");
    }

    private ReportText Missing(IndicatorGap gap) => gap.Measurement is { Rate: not null, Standing.Missing: > 0 }
        ? ReportText.Of($", cần thêm {figures.Missing(report.Unit, gap.Measurement)} {MeasuredReport.ThingOf(gap)}")
        : ReportText.Empty;

    private ReportText Pace(IndicatorGap gap)
    {
        if (gap.Pace is not { } pace)
            return ReportText.Empty;

        var months = figures.Known(pace.MonthsLeft, "monthsLeft");
        if (pace.Coming is { PercentNeeded: { } percent } coming)
            return Coming(gap, coming, percent, months);
        if (pace.PointsAMonth is not > 0)
            return ReportText.Empty;

        var points = figures.Known(pace.PointsAMonth.Value, PaceDecimals, $"{gap.Measurement.Key}/pointsAMonth");
        return ReportText.Of($"; trong {months} tháng còn lại của năm, bình quân mỗi tháng tăng {points} điểm phần trăm");
    }

    // Of dossiers that have come nothing can be changed any more.
    private ReportText Coming(IndicatorGap gap, ComingDossiers coming, decimal percent, ReportFigure months)
    {
        var key = gap.Measurement.Key;
        var expected = figures.Known(coming.Expected, decimals: 0, $"{key}/dossiersExpected");
        if (percent > 100)
        {
            return ReportText.Of(
                $"; nếu số hồ sơ phát sinh như các tháng đã qua (khoảng {expected} hồ sơ trong {months} tháng còn lại) "
                + $"thì trong năm không còn đạt được chỉ tiêu tính trên cả năm");
        }

        return ReportText.Of(
            $"; nếu số hồ sơ phát sinh như các tháng đã qua (khoảng {expected} hồ sơ trong {months} tháng còn lại) "
            + $"thì ít nhất {figures.Known(coming.Needed, decimals: 0, $"{key}/dossiersNeeded")} hồ sơ "
            + $"({figures.Known(percent, PaceDecimals, $"{key}/percentNeeded")}%) phải đạt yêu cầu để cả năm đạt chỉ tiêu");
    }

    private ReportText Move(IndicatorGap gap, ProcedureGaps procedures)
    {
        var table = new ProcedureTable(report);
        var names = procedures.Procedures.Take(MostProcedures)
            .Select(one => ReportText.Of($"“{one.Procedure}” (cần thêm {table.Missing(gap, one)} hồ sơ)"));
        return ReportText.Of($"Tập trung hướng dẫn nộp hồ sơ trực tuyến đối với thủ tục: {ReportText.Join("; ", names)}.");
    }

    private ReportText? Complete()
    {
        var without = report.Indicators.Select(gap => gap.Measurement)
            .Where(one => one is { Rate: null, HasNoCases: false, Printed: { Percent: not null } or { IsVague: true } }).ToList();
        return without.Count == 0
            ? null
            : ReportText.Of(
                $"Bổ sung tử số, mẫu số của {figures.Count(without)} chỉ tiêu chỉ có tỷ lệ hoặc số ước lượng "
                + $"để có căn cứ kiểm tra, tổng hợp và đánh giá.");
    }
}
