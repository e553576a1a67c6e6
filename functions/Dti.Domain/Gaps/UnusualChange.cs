using Dti.Domain.Services;
using Dti.Domain.Submissions;

namespace Dti.Domain.Gaps;

/// <summary>
/// A change against a unit's own past that is out of line: nobody says that it is wrong, but somebody should look. It stands in no
/// upload's feedback, because what is past depends on what else was sent; it is seen when a round is computed.
/// </summary>
/// <param name="Code"><c>CHANGE_OUT_OF_LINE</c>, which is no rule of a workbook.</param>
public sealed record UnusualChange(string Code, Sentence Question)
{
    /// <summary>A rate that moves so many percentage points is asked about.</summary>
    public const decimal MostPoints = 30;

    /// <summary>Counts that grow or shrink by this factor are asked about …</summary>
    public const decimal MostTimes = 2;

    /// <summary>… where so many things come or go: small numbers jump.</summary>
    public const decimal FewestThings = 50;

    private const string OutOfLine = "CHANGE_OUT_OF_LINE";

    /// <summary>What there is to ask: only where the figure is out of line with every earlier period that it can be compared with.</summary>
    /// <param name="unitName">Full name of the unit.</param>
    /// <param name="earlier">Against the periods before, the nearest first.</param>
    public static IReadOnlyList<UnusualChange> In(Measurement now, string unitName, IEnumerable<IndicatorMovement> earlier)
    {
        var comparable = earlier.Where(movement => movement.IsComparable).ToList();
        var questions = new List<UnusualChange>();
        if (Those(comparable, movement => movement.Points is not null, movement => Math.Abs(movement.Points!.Value) >= MostPoints) is { } rate)
            questions.Add(AboutRate(now, rate, unitName));
        if (Those(comparable, movement => now.Rate is not null && movement.Before.Rate is not null, movement => IsJump(now, movement)) is { } count)
            questions.Add(AboutCount(now, count, unitName));
        return questions;
    }

    private static IndicatorMovement? Those(
        List<IndicatorMovement> earlier, Func<IndicatorMovement, bool> canTell, Func<IndicatorMovement, bool> isOutOfLine)
    {
        var telling = earlier.FindAll(movement => canTell(movement));
        return telling.Count > 0 && telling.TrueForAll(movement => isOutOfLine(movement)) ? telling[0] : null;
    }

    private static bool IsJump(Measurement now, IndicatorMovement movement)
    {
        var (current, before) = (now.Rate!.Value.Denominator, movement.Before.Rate!.Value.Denominator);
        return Math.Abs(current - before) >= FewestThings && Math.Max(current, before) >= MostTimes * Math.Min(current, before);
    }

    private static UnusualChange AboutRate(Measurement now, IndicatorMovement movement, string unitName)
    {
        var points = movement.Points!.Value;
        var (current, before, change) = (Percent(now.Percent), Percent(movement.Before.Percent), Number(Math.Abs(points)));
        return new UnusualChange(OutOfLine, new Sentence(
            $"{unitName}, {now.Name}: kỳ này {current}, {movement.Period.VietnameseName} {before} ({(points > 0 ? "tăng" : "giảm")} {change} điểm phần trăm). "
            + "Đề nghị xác nhận số liệu hoặc giải trình.",
            $"{unitName}, {now.Name}: {current} in this period, {before} in {movement.Period} ({change} percentage points "
            + $"{(points > 0 ? "up" : "down")}). Please confirm the figures or explain them."));
    }

    private static UnusualChange AboutCount(Measurement now, IndicatorMovement movement, string unitName)
    {
        var (current, before) = (Count(now.Rate!.Value.Denominator), Count(movement.Before.Rate!.Value.Denominator));
        return new UnusualChange(OutOfLine, new Sentence(
            $"{unitName}, {now.Name}: mẫu số kỳ này là {current}, {movement.Period.VietnameseName} là {before}. Đề nghị xác nhận số liệu hoặc giải trình.",
            $"{unitName}, {now.Name}: the denominator is {current} in this period and was {before} in {movement.Period}. "
            + "Please confirm the figures or explain them."));
    }

    private static string Percent(decimal? percent) => Number(percent!.Value) + "%";

    private static string Number(decimal value) =>
        VietnameseNumber.Format(value, Math.Min(2, VietnameseNumber.DecimalsOf(Math.Round(value, 2, MidpointRounding.AwayFromZero))));

    private static string Count(decimal value) => VietnameseNumber.Format(value, 0);
}
