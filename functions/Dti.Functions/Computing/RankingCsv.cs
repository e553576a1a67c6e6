using Dti.Functions.Hosting;

namespace Dti.Functions.Computing;

/// <summary>
/// A board as comma-separated values: decimals with a point, one row a unit; units not ranked follow with their reason. Columns are
/// added at the end, never moved.
/// </summary>
internal static class RankingCsv
{
    private const string Head =
        "rank,unit,name,points,class,tied,disputed,reason,share,previousRank,previousPoints,rankChange,pointsChange,toNextRank,toNextClass,"
        + "aboveClassLimit\r\n";

    public static string Of(RankingAnswer answer)
    {
        var ranked = answer.Placements.Select(unit => Csv.Row(
            unit.Rank, unit.Unit, unit.Name, unit.Points, unit.Class, unit.Tied, unit.Disputed, null, unit.Share, unit.PreviousRank,
            unit.PreviousPoints, unit.RankChange, unit.PointsChange, unit.ToNextRank, unit.ToNextClass, unit.AboveClassLimit));
        var notRanked = answer.NotRanked.Select(unit => Csv.Row(
            null, unit.Unit, unit.Name, null, null, null, null, unit.Reason, null, unit.PreviousRank, unit.PreviousPoints, null,
            null, null, null, null));
        return string.Concat([Head, .. ranked, .. notRanked]);
    }
}
