using Dti.Domain.Periods;
using Dti.Domain.Scoring;
using Dti.Domain.Services;
using Dti.Domain.Submissions;
using Dti.Functions.Storage;

namespace Dti.Functions.Computing;

/// <summary>Gathers what an answer about a unit's targets is made from.</summary>
internal sealed class GapSource(
    CatalogueStore catalogues, EditionReader editions, GapReader gaps, IndicatorValuesTable values, SubmissionsTable submissions)
{
    /// <summary>The round of services in which a unit is measured: of the group it owns, else of the one it belongs to.</summary>
    /// <returns>Null where it is in none, though units below it may be.</returns>
    public async Task<Round?> FindRoundAsync(Period period, string unit, CancellationToken cancellationToken)
    {
        var catalogue = await catalogues.ReadCurrentAsync(cancellationToken);
        return catalogue.FindRound(period, SubmissionKind.Services, unit) is { } round && catalogue.FindGroup(round.Group)!.Holds(unit) ? round : null;
    }

    /// <returns>Null where the round was not computed, or not as that edition, or measures nothing.</returns>
    public async Task<GapFacts?> FindAsync(Round round, string unit, string? edition, CancellationToken cancellationToken)
    {
        if (await editions.FindAsync(round.Group, round.Period, edition, cancellationToken) is not { Edition.Services: { } results } read
            || read.Catalogue.FindMeasuring(round.Period, round.Group) is not { } then)
            return null;

        var input = results.Sources.Inputs.FirstOrDefault(input => input.Unit == unit);
        var measured = await gaps.ReadAsync(read, then, unit, isPublic: false, cancellationToken);
        return await DescribeAsync(read, input, measured, cancellationToken);
    }

    private async Task<GapFacts> DescribeAsync(ReadEdition read, EditionInput? input, UnitGaps measured, CancellationToken cancellationToken)
    {
        if (input?.Reading is not { } reading)
            return new GapFacts(read, measured, Printed: null, File: null);

        var period = read.Edition.Period;
        var printed = await values.ReadUnitAsync(period, reading, measured.Unit, cancellationToken);
        var files = await submissions.ListAsync(period.ToString(), cancellationToken);
        return new GapFacts(read, measured, printed, files.FirstOrDefault(file => file.Id == SubmissionId.OfReading(reading))?.Path);
    }
}

/// <summary>A unit's gaps, and where they were read.</summary>
/// <param name="Printed">What its workbook prints beside indicators; null where it sent none.</param>
/// <param name="File">The workbook that counts for it, container and name; null where there is none.</param>
internal sealed record GapFacts(ReadEdition Read, UnitGaps Gaps, UnitServices? Printed, string? File);
