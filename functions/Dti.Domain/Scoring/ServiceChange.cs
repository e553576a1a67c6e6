using Dti.Domain.Gaps;

namespace Dti.Domain.Scoring;

/// <summary>An indicator of a unit that a corrected edition says otherwise than the published one.</summary>
/// <param name="Before">Null where it was not there.</param>
/// <param name="After">Null where it is not there any more.</param>
public sealed record ServiceChange(string Unit, Measurement? Before, Measurement? After)
{
    public string Name => (After ?? Before)!.Name;

    /// <returns>By the units' order of the corrected edition; of a unit that is gone, last.</returns>
    internal static IReadOnlyList<ServiceChange> Between(ServiceResults? published, ServiceResults? corrected)
    {
        var (before, after) = (published?.ByUnit(), corrected?.ByUnit());
        var units = (corrected?.Units ?? []).Concat(published?.Units ?? []).Select(unit => unit.Unit).Distinct(StringComparer.Ordinal);
        return [.. units.SelectMany(unit => Between(unit, before?.GetValueOrDefault(unit)?.Measurements ?? [], after?.GetValueOrDefault(unit)?.Measurements ?? []))];
    }

    private static IEnumerable<ServiceChange> Between(string unit, IReadOnlyList<Measurement> before, IReadOnlyList<Measurement> after)
    {
        var changed = after.Select(now => new ServiceChange(unit, before.FirstOrDefault(now.IsSameAs), now));
        var gone = before.Where(then => !after.Any(then.IsSameAs)).Select(then => new ServiceChange(unit, then, After: null));
        return changed.Concat(gone).Where(change => !Seen(change.Before).Equals(Seen(change.After)));
    }

    // Where a figure stands in a workbook is no part of what it says.
    private static object Seen(Measurement? one) => (
        one is not null, one?.Rate, one?.Percent, one?.Printed?.IsVague, one?.Printed?.Amount, one?.Standing?.Verdict, one?.Standing?.Target.Comparison,
        one?.Standing?.Target.Value);
}
