using System.Text.RegularExpressions;
using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;

namespace Dti.Domain.Services;

/// <summary>Reads the text of a result cell. What could be two numbers is ambiguous, what is none is unreadable; nothing is guessed.</summary>
public static class QuantityText
{
    /// <summary>No number of things and no sum of money is greater: what is, is a slip, and sums of such would overflow.</summary>
    public const decimal Largest = 1_000_000_000_000_000m;

    // Longer texts are sentences.
    private const int Longest = 120;

    // No measure: what stands after the number says something of it.
    private static readonly HashSet<string> NoMeasures = Folded(
        "trở", "đạt", "không", "chưa", "vượt", "khoảng", "tăng", "giảm", "so", "với", "trên", "dưới", "hơn", "hoặc", "và", "đến", "từ", "còn",
        "lần", "điểm", "quý", "tháng", "năm", "nghìn", "ngàn", "triệu", "tỷ", "tỉ");

    private static readonly (string Words, decimal Factor)[] Money =
    [
        ("đồng", 1m), ("vnđ", 1m), ("vnd", 1m), ("nghìn đồng", 1_000m), ("ngàn đồng", 1_000m), ("triệu đồng", 1_000_000m),
        ("tỷ đồng", 1_000_000_000m), ("tỉ đồng", 1_000_000_000m),
    ];

    /// <param name="isRate">A number without a sign is a percentage, as its column or its row says.</param>
    public static Quantity Parse(CellAddress cell, string typed, bool isRate = false)
    {
        var shown = VietnameseText.Tidy(typed);
        if (shown.Length == 0)
            return Quantity.Blank(cell);
        if (FigureMarks.Find(shown) is { } mark)
            return new Quantity(Figure.Without(cell, mark, shown), QuantityKind.None);
        if (shown.Length > Longest)
            return new Quantity(Figure.Without(cell, FigureState.Unreadable, shown), QuantityKind.None);

        var (text, isVague) = Bare(VietnameseText.Normalise(shown).ToLowerInvariant());
        var read = Both(cell, text) ?? Percent(cell, text) ?? Ratio(cell, text) ?? Amount(cell, text, isRate) ?? Unreadable(cell);
        return read with { Figure = read.Figure with { Shown = shown }, IsVague = isVague && read.Kind != QuantityKind.None };
    }

    // What is left of the text without the words around it, and whether they make it an estimate.
    internal static (string Text, bool IsVague) Bare(string text)
    {
        var isVague = false;
        for (var changed = true; changed;)
        {
            var before = text;
            text = TypedQuantity.Lead().Replace(text, "").Trim();
            isVague |= TypedQuantity.Vague().IsMatch(text);
            text = TypedQuantity.Vague().Replace(text, "").Trim();
            changed = text != before;
        }

        isVague |= TypedQuantity.VagueAfter().IsMatch(text);
        return (TypedQuantity.VagueAfter().Replace(text, "").TrimEnd(' ', '.', ';', ','), isVague);
    }

    private static Quantity? Both(CellAddress cell, string text)
    {
        if (TypedQuantity.Both.Match(text) is not { Success: true } found)
            return null;
        if (RatioOf(found) is not { } ratio)
            return Unreadable(cell);

        var percent = FigureOf(cell, found.Groups["percent"].Value, FigureKind.Points);
        return new Quantity(percent, percent.Value is null ? QuantityKind.Ratio : QuantityKind.Percent) { Ratio = ratio, Measure = MeasureOf(found) };
    }

    private static Quantity? Percent(CellAddress cell, string text) =>
        TypedQuantity.Percent.Match(text) is { Success: true } found
            ? Of(FigureOf(cell, found.Groups["percent"].Value, FigureKind.Points), QuantityKind.Percent)
            : null;

    private static Quantity? Ratio(CellAddress cell, string text)
    {
        if (TypedQuantity.Ratio.Match(text) is not { Success: true } found)
            return null;

        var measure = MeasureOf(found);
        return RatioOf(found) is { } ratio && !(measure.Length == 0 && MayBeMonth(found))
            ? new Quantity(Figure.Without(cell, FigureState.Blank, text), QuantityKind.Ratio) { Ratio = ratio, Measure = measure }
            : Unreadable(cell);
    }

    private static Quantity? Amount(CellAddress cell, string text, bool isRate)
    {
        if (TypedQuantity.Amount.Match(text) is not { Success: true } found)
            return null;

        var measure = found.Groups["of"].Value.Trim();
        var factor = Array.Find(Money, money => money.Words == measure).Factor;
        if (factor == 0 && IsNoMeasure(measure))
            return Unreadable(cell);
        if (isRate && measure.Length == 0)
            return Rate(FigureOf(cell, found.Groups["amount"].Value, FigureKind.Points));

        var figure = FigureOf(cell, found.Groups["amount"].Value, factor > 1 ? FigureKind.Points : FigureKind.Count);
        var times = Math.Max(factor, 1m);
        var amount = figure with { Value = figure.Value * times, Candidates = [.. figure.Candidates.Select(one => one * times)] };
        return Of(amount, QuantityKind.Amount) with { Measure = factor > 0 ? "đồng" : measure };
    }

    /// <summary>A number without a sign where a percentage stands: above 1 it is one; below, it may be a share of 1 as well.</summary>
    public static Quantity Rate(Figure figure) => figure.Value is { } value and > 0 and <= 1
        ? new Quantity(
            figure with { State = FigureState.Ambiguous, Value = null, Decimals = null, Candidates = [value, value * 100] }, QuantityKind.None)
        : Of(figure, QuantityKind.Percent);

    private static Quantity Of(Figure figure, QuantityKind kind) => new(figure, figure.Value is null ? QuantityKind.None : kind);

    private static Quantity Unreadable(CellAddress cell) => new(Figure.Without(cell, FigureState.Unreadable, ""), QuantityKind.None);

    private static (decimal Numerator, decimal Denominator)? RatioOf(Match found)
    {
        var part = FigureOf(default, found.Groups["part"].Value, FigureKind.Count);
        var whole = FigureOf(default, found.Groups["whole"].Value, FigureKind.Count);
        return part is { Value: { } numerator, Decimals: 0 } && whole is { Value: { } denominator, Decimals: 0 } ? (numerator, denominator) : null;
    }

    // "12/2023" is a month as well as a ratio.
    private static bool MayBeMonth(Match found) =>
        found.Groups["part"].Length <= 2 && found.Groups["whole"].Value is ['2', '0', _, _] && RatioOf(found) is { Numerator: >= 1 and <= 12 };

    private static Figure FigureOf(CellAddress cell, string number, FigureKind kind)
    {
        var figure = VietnameseNumber.Parse(cell, number, kind);
        return Math.Abs(figure.Value ?? 0) > Largest ? Figure.Without(cell, FigureState.Unreadable, number) : figure;
    }

    private static string MeasureOf(Match found) =>
        found.Groups["of"].Value.Trim() is { Length: > 0 } of ? of : found.Groups["partOf"].Value.Trim();

    private static bool IsNoMeasure(string measure) =>
        VietnameseText.Fold(measure).Split(' ', ',').Any(NoMeasures.Contains);

    private static HashSet<string> Folded(params IEnumerable<string> words) => words.Select(VietnameseText.Fold).ToHashSet(StringComparer.Ordinal);
}
