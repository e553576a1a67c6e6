using System.Globalization;
using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;

namespace Dti.Domain.Scoring;

/// <summary>What a comparison with the previous round says to people. Names come from the caller, who knows the catalogues.</summary>
public static class ComparisonTexts
{
    private const int MostNames = 3;
    private const int FewestDecimals = 2;
    private const string MoreUnits = "và # đơn vị khác";
    private const string MoreIndices = "và # chỉ số khác";
    private const string MoreEn = "and # more";

    /// <summary>Why two rounds are not comparable.</summary>
    /// <param name="nameOf">Full name of a unit by its id.</param>
    public static Sentence Of(NotComparable reason, Func<string, string> nameOf) => reason switch
    {
        NotComparable.NoEarlierRound => new(
            "Chưa có kỳ nào trước đó để so sánh.",
            "There is no earlier round to compare with."),
        NotComparable.NotComputed(var previous) => new(
            $"Kỳ trước ({previous.VietnameseName}) chưa được tính nên chưa so sánh được.",
            $"The previous round ({previous}) had not been computed, so nothing can be compared."),
        NotComparable.NotPublished(var previous) => new(
            $"Kỳ trước ({previous.VietnameseName}) chưa được công bố nên chưa so sánh được.",
            $"The previous round ({previous}) was not published, so nothing can be compared."),
        NotComparable.AcrossReform(var previous) => new(
            $"Kỳ trước ({previous.VietnameseName}) ở bên kia mốc sắp xếp đơn vị hành chính 01/7/2025 nên không so sánh thứ hạng.",
            $"The rearrangement of units of 01/7/2025 lies between this round and the previous one ({previous}), so ranks are not compared."),
        NotComparable.OtherLevel(var previous, var current) => new(
            $"Kỳ trước xếp hạng các đơn vị {LevelName(previous)}, kỳ này {LevelName(current)}, nên không so sánh được.",
            $"The previous round ranked units of {LevelNameEn(previous)} level, this one of {LevelNameEn(current)} level, "
            + "so they cannot be compared."),
        NotComparable.OtherRubric other => OtherRubric(other),
        NotComparable.OtherUnits(var added, var gone) => new(
            $"Danh sách đơn vị khác kỳ trước ({Listed("thêm", "không còn", MoreUnits, added, gone, nameOf)}) nên không so sánh thứ hạng.",
            $"The units are not those of the previous round ({Listed("new:", "gone:", MoreEn, added, gone, nameOf)}), so ranks are not compared."),
        _ => throw new ArgumentException($"There is no sentence for {reason}.", nameof(reason)),
    };

    /// <summary>That points and rank of a unit have moved against each other (handbook, Appendix C).</summary>
    /// <exception cref="ArgumentException">They have not.</exception>
    public static Sentence Opposite(Movement movement, Func<string, string> nameOf)
    {
        if (!movement.IsOpposite || movement.PointsChange is not { } change)
            throw new ArgumentException($"Points and rank of {movement.Unit} did not move against each other.", nameof(movement));

        var points = Points(Math.Abs(change));
        return new(
            $"{nameOf(movement.Unit)}: điểm {(change > 0 ? "tăng" : "giảm")} {points} nhưng thứ hạng thay đổi ngược lại so với kỳ trước. "
            + "Đề nghị xem hai kỳ có dùng cùng bộ chỉ số không trước khi so sánh.",
            $"{nameOf(movement.Unit)}: the points {(change > 0 ? "rose" : "fell")} by {points} and the rank moved the other way. "
            + "Please see whether both rounds used the same rubric before comparing.");
    }

    /// <summary>What a mean is the mean of.</summary>
    public static Sentence MeanBasis(int ranked) => new(
        $"Trung bình cộng của {ranked} đơn vị được xếp hạng, theo điểm cộng lại chưa làm tròn; "
        + "kết quả làm tròn đến 2 chữ số thập phân (số 5 làm tròn lên).",
        $"Mean over the {ranked} ranked units of recomputed, unrounded points; rounded half away from zero to two decimals.");

    /// <summary>What an estimated baseline is the mean of, or why there is none.</summary>
    public static Sentence Of(Baseline baseline, Func<string, string> nameOf) => baseline switch
    {
        Baseline.Estimated(_, var units) => new(
            $"Ước tính: trung bình cộng không trọng số các chỉ số chính của {units.Count} đơn vị trước sắp xếp ({Names(units, MoreUnits, nameOf)}); "
            + "không phải kết quả chấm điểm và không dùng để xếp hạng.",
            $"Estimated: unweighted mean of the main indices of {units.Count} predecessors ({Names(units, MoreEn, nameOf)}); "
            + "not a result of scoring and not for ranking."),
        Baseline.NoPredecessor => new(
            "Không ước tính được điểm gốc: đơn vị không kế tục đơn vị nào theo danh mục.",
            "There is no baseline: the unit follows no other in the catalogue."),
        Baseline.Divided(var units) => NoBaseline(
            "chỉ một phần của đơn vị trước thuộc về đơn vị này", "only a part of a predecessor became part of the unit", units, nameOf),
        Baseline.NotScored(var units) => NoBaseline(
            "có đơn vị trước chưa có điểm", "a predecessor has no score", units, nameOf),
        Baseline.OtherRubric(var units) => NoBaseline(
            "có đơn vị trước chấm theo bộ chỉ số khác", "a predecessor was scored by another rubric", units, nameOf),
        Baseline.OtherPeriods(var units) => NoBaseline(
            "các đơn vị trước có điểm của những kỳ khác nhau", "the predecessors were scored in different periods", units, nameOf),
        _ => throw new ArgumentException($"There is no sentence for {baseline}.", nameof(baseline)),
    };

    private static Sentence NoBaseline(string why, string whyEn, IReadOnlyList<string> units, Func<string, string> nameOf) => new(
        $"Không ước tính được điểm gốc: {why} ({Names(units, MoreUnits, nameOf)}).",
        $"There is no baseline: {whyEn} ({Names(units, MoreEn, nameOf)}).");

    private static Sentence OtherRubric(NotComparable.OtherRubric other)
    {
        var indices = other.Indices.Count == 0 ? "" : $" ({Names(other.Indices, MoreIndices, name => name)})";
        var indicesEn = other.Indices.Count == 0 ? "" : $" ({Names(other.Indices, MoreEn, name => name)})";
        return other.Previous == other.Current
            ? new($"Bộ chỉ số đã thay đổi so với kỳ trước{indices} nên không so sánh được.",
                $"The rubric has changed since the previous round{indicesEn}, so nothing can be compared.")
            : new($"Kỳ trước chấm theo bộ chỉ số {other.Previous}, kỳ này theo {other.Current}{indices}, nên không so sánh được.",
                $"The previous round was scored by the rubric {other.Previous}, this one by {other.Current}{indicesEn}, so nothing can be compared.");
    }

    private static string Listed(
        string added, string gone, string more, IReadOnlyList<string> isNew, IReadOnlyList<string> isGone, Func<string, string> nameOf)
    {
        string[] parts =
        [
            isNew.Count == 0 ? "" : $"{added} {Names(isNew, more, nameOf)}", isGone.Count == 0 ? "" : $"{gone} {Names(isGone, more, nameOf)}",
        ];
        return string.Join("; ", parts.Where(part => part.Length > 0));
    }

    private static string Names(IReadOnlyList<string> ids, string more, Func<string, string> nameOf)
    {
        var names = string.Join(", ", ids.Take(MostNames).Select(nameOf));
        var left = (ids.Count - MostNames).ToString(CultureInfo.InvariantCulture);
        return ids.Count <= MostNames ? names : $"{names} {more.Replace("#", left, StringComparison.Ordinal)}";
    }

    private static string Points(decimal points) =>
        VietnameseNumber.Format(points, Math.Max(FewestDecimals, VietnameseNumber.DecimalsOf(points)));

    private static string LevelName(UnitLevel? level) => level switch
    {
        UnitLevel.Province => "cấp tỉnh",
        UnitLevel.District => "cấp huyện",
        UnitLevel.Commune => "cấp xã",
        _ => "chưa rõ cấp",
    };

    private static string LevelNameEn(UnitLevel? level) => level switch
    {
        UnitLevel.Province => "province",
        UnitLevel.District => "district",
        UnitLevel.Commune => "commune",
        _ => "unknown",
    };
}
