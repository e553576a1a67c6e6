using Dti.Domain.Catalogue;
using Dti.Domain.Periods;

namespace Dti.Domain.Scoring;

/// <summary>Which round a round is looked at against.</summary>
public static class PreviousRound
{
    /// <summary>
    /// The latest earlier round that the same office collected over the same length of time: quarters follow quarters, half-years
    /// half-years, years years. Months to date follow the same months of an earlier year. Null where the catalogue has none.
    /// Whether ranks may be compared is another question.
    /// </summary>
    public static Round? Of(ReferenceCatalogue catalogue, Round round)
    {
        var owner = catalogue.FindGroup(round.Group)!.Owner;
        return catalogue.Rounds
            .Where(other => other.Kind == round.Kind && IsEarlier(other.Period, round.Period) && catalogue.FindGroup(other.Group)!.Owner == owner)
            .OrderByDescending(other => other.Period.End)
            .ThenBy(other => other.Group == round.Group ? 0 : 1)
            .ThenBy(other => other.Group, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    /// <summary>
    /// The round of the same part of the year before, by the same office; null where the catalogue has none, and for whole years, whose
    /// previous round it is.
    /// </summary>
    public static Round? YearBefore(ReferenceCatalogue catalogue, Round round)
    {
        var owner = catalogue.FindGroup(round.Group)!.Owner;
        return round.Period.Kind is PeriodKind.Year or PeriodKind.MonthsToDate
            ? null
            : catalogue.Rounds
                .Where(other => other.Kind == round.Kind && IsYearBefore(other.Period, round.Period) && catalogue.FindGroup(other.Group)!.Owner == owner)
                .OrderBy(other => other.Group == round.Group ? 0 : 1)
                .ThenBy(other => other.Group, StringComparer.Ordinal)
                .FirstOrDefault();
    }

    private static bool IsYearBefore(Period other, Period period) =>
        other.Kind == period.Kind && other.Number == period.Number && other.Year == period.Year - 1;

    private static bool IsEarlier(Period other, Period period) =>
        other.Kind == period.Kind && other.End < period.End && (period.Kind != PeriodKind.MonthsToDate || other.Number == period.Number);
}
