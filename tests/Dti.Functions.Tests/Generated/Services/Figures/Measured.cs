using Dti.Domain.Catalogue;

namespace Dti.Functions.Tests.Generated.Services.Figures;

/// <summary>A figure and its target as the second reckoning has them.</summary>
/// <param name="Rate">Null without counts, and where there is nothing to count.</param>
internal sealed record Measured(
    string Unit, PooledIndicator Of, UnitLevel? Level, (long Part, long Whole)? Rate, ShownPercent? Shown, long? Amount,
    string Origin, Aim? Aim)
{
    /// <summary>Counted, and there was nothing to count: whatever is printed beside it says nothing.</summary>
    public bool HasNoCases { get; init; }

    /// <summary>Procedures are known that could not be counted: what the others come to is no verdict.</summary>
    public bool IsOfSome { get; init; }

    private bool IsVague => HasNoCases || (Rate is null && Shown is { IsVague: true });

    /// <summary>There is a target, and something to hold against it.</summary>
    public bool HasStanding => Aim is not null && (HasNoCases || Rate is not null || Shown is not null || Amount is not null);

    public bool IsMissed => Verdict == "NotMet";

    public Fraction? Gap => !HasStanding || IsVague ? null : Actual - Aim!.Value;

    /// <summary>The smallest number that brings the share to the target, found by trying.</summary>
    public long? Missing => HasStanding && !IsOfSome && Rate is var (part, whole) ? Aim!.MissingIn(part, whole) : null;

    /// <summary>What is true of every value that the figure may stand for.</summary>
    public string Verdict
    {
        get
        {
            var verdicts = HasStanding && !IsVague && !IsOfSome ? Sides().Distinct().Select(Aim!.VerdictOn).Distinct().ToList() : [];
            return verdicts is [var only] ? only : "none";
        }
    }

    private Fraction Actual => Rate is var (part, whole) ? new Fraction(100 * part, whole)
        : Shown is { } shown ? Fraction.Thousandths(shown.Thousandths) : new Fraction(Amount!.Value, 1);

    /// <summary>The catalogue knows it, and of a rate that it is a share, which is never above 100%.</summary>
    public bool IsKnown { get; init; }

    public override string ToString() =>
        $"{Unit} {Of.Code} {Level}: {(Rate is var (part, whole) ? $"{part}/{whole}" : "no counts")}, "
        + $"shown {Shown?.Thousandths}, amount {Amount}, {Origin}, target {(HasStanding ? Aim : null)}, "
        + $"{Verdict}, gap {(object?)Gap ?? "none"}, missing {(object?)Missing ?? "none"}";

    // Below, at or above the target: of a printed percentage every thousandth that rounds to it, half up.
    private IEnumerable<int> Sides()
    {
        if (Rate is not null || Shown is null)
            return [Math.Sign(Actual.CompareTo(Aim!.Value))];

        var half = Shown.Decimals switch { 0 => 500, 1 => 50, _ => 5 };
        return from thousandth in Enumerable.Range((int)Shown.Thousandths - half, 2 * half)
               where thousandth >= 0 && (!IsKnown || thousandth <= 100_000)
               select thousandth.CompareTo((int)Aim!.Thousandths);
    }
}

/// <summary>What a figure is held against.</summary>
internal sealed record Aim(Comparison Comparison, long Thousandths, bool IsPrinted)
{
    public Fraction Value => Fraction.Thousandths(Thousandths);

    /// <param name="side">Below 0, 0 or above 0.</param>
    public string VerdictOn(int side) => (Comparison, side) switch
    {
        (Comparison.AtLeast, 1) or (Comparison.Above, 1) or (Comparison.AtMost, -1) => "Exceeded",
        (Comparison.AtLeast, 0) or (Comparison.AtMost, 0) or (Comparison.Equal, 0) => "Met",
        _ => "NotMet",
    };

    public long? MissingIn(long part, long whole)
    {
        if (Comparison is Comparison.Equal or Comparison.AtMost || !Reaches(whole, whole))
            return null;

        var (least, enough) = (part, whole);
        while (least < enough)
        {
            var middle = (least + enough) / 2;
            (least, enough) = Reaches(middle, whole) ? (least, middle) : (middle + 1, enough);
        }

        return least - part;
    }

    private bool Reaches(long part, long whole) => VerdictOn(Math.Sign(new Fraction(100 * part, whole).CompareTo(Value))) != "NotMet";
}
