using System.Globalization;
using Dti.Domain.Gaps;
using Dti.Domain.Scoring;
using Dti.Domain.Services;

namespace Dti.Functions.Tests.Generated.Services.Figures;

/// <summary>What the product makes of a draft, as lines like those of <see cref="Reckoning"/>.</summary>
internal static class GapLines
{
    public static IReadOnlyList<string> Of(FigureWorld world, ServiceDraft draft)
    {
        var services = ServiceIntake.Of(draft).Services.ToDictionary(unit => unit.Unit);
        var results = ServiceResults.Compute(
            world.Round, world.Catalogue,
            new ServiceSources([.. services.Keys.Order(StringComparer.Ordinal).Select(InputOf)], null, null),
            services, before: null);
        return [.. world.Members.Prepend(world.Owner).SelectMany(unit =>
        {
            var procedures = services.Values.Where(one => unit == world.Owner || one.Unit == unit.Id).ToDictionary(one => one.Unit, one => one.Procedures);
            return Lines(world, UnitGaps.Of(unit.Id, results, world.Round, world.Catalogue, [], procedures));
        })];
    }

    private static EditionInput InputOf(string unit) => new(unit, "read", Reason: null, Blocked: null);

    private static IEnumerable<string> Lines(FigureWorld world, UnitGaps gaps)
    {
        var verdicts = gaps.Verdicts;
        yield return $"{gaps.Unit} verdicts {verdicts.Exceeded} {verdicts.Met} {verdicts.NotMet} {verdicts.Undecided}";
        foreach (var gap in gaps.Indicators)
        {
            var what = $"{gaps.Unit} {CodeOf(gap.Measurement)} {gap.Measurement.Level}";
            yield return $"{what}: {Of(gap.Measurement)}";
            if (gaps.Unit == world.Owner.Id)
            {
                yield return $"{what} units: {string.Join(' ', gap.Units.Select(unit => unit.Unit))}; "
                    + $"without {string.Join(' ', gap.UnitsWithout.Order(StringComparer.Ordinal))}";
            }

            if (gap.Procedures is { Together: { } together } behind)
            {
                yield return $"{what} procedures: {string.Join("; ", behind.Procedures.Select(Of))}; "
                    + $"together {Of(together.Rate)} {Number(together.Missing)}{(behind.IsSelection ? " selection" : "")}";
            }
        }

        foreach (var sum in gaps.Aggregates)
        {
            var parts = sum.Parts.Select(part => $"{CodeOf(part)} {part.Level}").Order(StringComparer.Ordinal);
            yield return $"{gaps.Unit} sum {sum.Level} {sum.ServiceLevel}: {Of(sum.Rate)} of {string.Join(", ", parts)}";
        }
    }

    private static string Of(Measurement one)
    {
        var target = one.Standing?.Target;
        var aim = target is null ? null : new Aim(target.Comparison, (long)(target.Value * 1_000), target.Shown is not null);
        return $"{(one.Rate is { } rate ? Of(rate) : "no counts")}, shown {(long?)(one.Printed?.Percent * 1_000)}, "
            + $"amount {(long?)one.Printed?.Amount}, "
            + $"{one.Origin.Kind} {one.Origin.Used}/{one.Origin.Known}, target {aim}, "
            + $"{one.Standing?.Verdict?.ToString() ?? "none"}, "
            + $"gap {Fraction.Of(one.Standing?.Gap)}, missing {Number(one.Standing?.Missing)}";
    }

    private static string Of(ProcedureGap gap) =>
        $"{gap.Procedure.Trim()} {Of(gap.Rate)} {Number(gap.Missing)} {Fraction.Of(gap.PercentIfReached)}";

    private static string Of(Rate rate) => $"{Number(rate.Numerator)}/{Number(rate.Denominator)}";

    private static string Number(decimal? value) => value?.ToString("0.#", CultureInfo.InvariantCulture) ?? "none";

    // Names that are not the catalogue's, in the pool's words.
    private static string CodeOf(Measurement one)
    {
        if (one.Indicator is { } known)
            return known;

        var words = one.Name.Trim().Replace("TTHC", "thủ tục hành chính", StringComparison.Ordinal)
            .Replace("DVCTT", "dịch vụ công trực tuyến", StringComparison.Ordinal);
        return IndicatorPool.All.FirstOrDefault(pooled => words.EndsWith(pooled.Words[1..], StringComparison.Ordinal)
            && (words.Length == pooled.Words.Length || words.Length == pooled.Words.Length + "Tỷ lệ ".Length))?.Code ?? one.Key;
    }
}
