using Dti.Domain.Submissions;

namespace Dti.Domain.Reports;

/// <summary>
/// Which way figures went, in the words of officials: <c>tăng 185,34 điểm</c>, <c>giảm 01 bậc</c>, <c>thấp hơn 4,4 điểm phần trăm</c>.
/// The figure itself is never negative: its origin takes the smaller from the larger.
/// </summary>
public static class Direction
{
    /// <summary>What it is now against what it was: <c>tăng 24,94 điểm</c>, <c>giảm 4,40 điểm phần trăm</c>, <c>không thay đổi</c>.</summary>
    /// <param name="decimals">Of the figure; a change that they do not show is called slight.</param>
    /// <param name="unit">What is counted: <c>điểm</c>, <c>điểm phần trăm</c>.</param>
    public static ReportText Change(Sourced now, Sourced before, int decimals, string unit) =>
        Side(now, before, decimals) switch
        {
            0 when now.Value == before.Value => "không thay đổi",
            0 => "thay đổi không đáng kể",
            > 0 => ReportText.Of($"tăng {Between(now, before, decimals)} {unit}"),
            _ => ReportText.Of($"giảm {Between(before, now, decimals)} {unit}"),
        };

    /// <summary>A smaller rank is the better one: <c>tăng 02 bậc</c>, <c>giảm 01 bậc</c>, <c>giữ nguyên thứ hạng</c>.</summary>
    public static ReportText OfRank(Sourced now, Sourced before) => now.Value.CompareTo(before.Value) switch
    {
        0 => "giữ nguyên thứ hạng",
        < 0 => ReportText.Of($"tăng {Steps(before, now)} bậc"),
        _ => ReportText.Of($"giảm {Steps(now, before)} bậc"),
    };

    /// <summary>Points and rank of two rounds; one against the other where they went opposite ways: <c>tăng 185,34 điểm nhưng giảm 01 bậc</c>.</summary>
    public static ReportText OfPlace(Sourced points, Sourced pointsBefore, Sourced rank, Sourced rankBefore)
    {
        var isOpposite = points.Value.CompareTo(pointsBefore.Value) * rank.Value.CompareTo(rankBefore.Value) > 0;
        return ReportText.Of(
            $"{Change(points, pointsBefore, Figures.PointDecimals, "điểm")}{(isOpposite ? " nhưng " : ", ")}{OfRank(rank, rankBefore)}");
    }

    /// <summary>
    /// How a result lies to a limit: <c>cao hơn 19,17 điểm phần trăm</c>, <c>thấp hơn 4,4 điểm phần trăm</c>, <c>bằng</c>; by how much
    /// is not said where the decimals do not show it: <c>thấp hơn không đáng kể</c>.
    /// </summary>
    public static ReportText Distance(Sourced result, Sourced limit, int decimals, string unit) => result.Value.CompareTo(limit.Value) switch
    {
        0 => "bằng",
        > 0 when Side(result, limit, decimals) == 0 => "cao hơn không đáng kể",
        < 0 when Side(result, limit, decimals) == 0 => "thấp hơn không đáng kể",
        > 0 => ReportText.Of($"cao hơn {Between(result, limit, decimals)} {unit}"),
        _ => ReportText.Of($"thấp hơn {Between(limit, result, decimals)} {unit}"),
    };

    private static int Side(Sourced now, Sourced before, int decimals) =>
        Math.Sign(Math.Round(now.Value - before.Value, decimals, MidpointRounding.AwayFromZero));

    private static ReportFigure Between(Sourced larger, Sourced smaller, int decimals)
    {
        var difference = larger.Value - smaller.Value;
        return new ReportFigure(VietnameseNumber.Format(difference, decimals), difference, Less(larger, smaller));
    }

    private static ReportFigure Steps(Sourced larger, Sourced smaller) => Figures.Count(larger.Value - smaller.Value, Less(larger, smaller));

    private static FigureOrigin.Formula Less(Sourced larger, Sourced smaller) => new(FormulaRule.Difference, [larger.Origin, smaller.Origin]);
}

/// <summary>A value to reckon with, unrounded, and where it comes from.</summary>
public sealed record Sourced(decimal Value, FigureOrigin Origin);
