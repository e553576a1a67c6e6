using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Functions.Hosting;

namespace Dti.Functions.Submissions;

/// <summary>For which periods and from which units the catalogue expects submissions.</summary>
internal static class OpenRounds
{
    private const int MostNamed = 12;

    /// <summary>Why a unit has nothing to submit here, with what there is instead; null where it is expected.</summary>
    public static Problem? WhyClosed(ReferenceCatalogue catalogue, SubmissionKind kind, Period period, string unitId)
    {
        if (catalogue.FindUnit(unitId) is { } unit && unit.ExistedOn(period.End))
            return catalogue.FindRound(period, kind, unit.Id) is null ? NoRound(catalogue, kind, period, unit) : null;

        var units = Named(UnitsOf(catalogue, kind, period));
        return Problems.NotFound(
            $"Không tìm thấy đơn vị \"{Problems.Shortened(unitId)}\" của kỳ {period} trong danh mục; đơn vị có đợt thu: {units}.",
            $"The catalogue has no unit \"{Problems.Shortened(unitId)}\" in {period}; units that are expected: {units}.");
    }

    private static Problem NoRound(ReferenceCatalogue catalogue, SubmissionKind kind, Period period, Unit unit)
    {
        var periods = Named(catalogue.Rounds.Select(round => round.Period).Distinct()
            .Where(other => catalogue.FindRound(other, kind, unit.Id) is not null).Select(other => other.ToString()));
        return Problems.NotFound(
            $"Danh mục không có đợt thu số liệu kỳ {period} của {unit.FullName}; kỳ có đợt thu: {periods}.",
            $"The catalogue has no collection of {unit.FullName} for {period}; periods that have one: {periods}.");
    }

    private static IEnumerable<string> UnitsOf(ReferenceCatalogue catalogue, SubmissionKind kind, Period period) =>
        from round in catalogue.Rounds
        where round.Period == period && round.Kind == kind && catalogue.FindGroup(round.Group) is not null
        let @group = catalogue.FindGroup(round.Group)!
        from unit in @group.Members.Prepend(@group.Owner)
        select unit;

    private static string Named(IEnumerable<string> all)
    {
        var different = all.Distinct(StringComparer.Ordinal).ToList();
        return different.Count == 0 ? "–" : string.Join(", ", different.Take(MostNamed)) + (different.Count > MostNamed ? ", …" : "");
    }
}
