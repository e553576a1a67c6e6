namespace Dti.Domain.Services;

/// <summary>How one result stands to its target.</summary>
/// <param name="Verdict">Null where nothing certain can be said: the result is vague, of a part only, or the values that round to it differ in it.</param>
/// <param name="Gap">Actual minus target, percentage points or things, unrounded; by the printed figure where there are no counts.</param>
/// <param name="Missing">Dossiers (<see cref="Verdicts.MissingDossiers"/>); null without counts.</param>
public sealed record Standing(ApplicableTarget Target, TargetVerdict? Verdict, decimal? Gap, decimal? Missing)
{
    /// <summary>Null where there is nothing to hold against the target.</summary>
    /// <param name="rate">The exact share; it decides before what is printed.</param>
    /// <param name="percent">As printed, with its decimals.</param>
    internal static Standing? Of(
        ApplicableTarget target, Rate? rate, (decimal Percent, int Decimals)? percent, decimal? amount, bool isShare)
    {
        var (comparison, value) = (target.Comparison, target.Value);
        return (target.IsPercent, rate, percent, amount) switch
        {
            (true, { } exact, _, _) => new Standing(
                target, Verdicts.Of(exact, comparison, value), Verdicts.Gap(exact, value),
                Verdicts.MissingDossiers(exact, comparison, value)),
            (true, null, var (printed, decimals), _) => new Standing(
                target, Verdicts.OfPrinted(printed, decimals, comparison, value, isShare), printed - value, null),
            (false, _, _, { } things) => new Standing(target, Verdicts.OfAmount(things, comparison, value), things - value, null),
            _ => null,
        };
    }
}
