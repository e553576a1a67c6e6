using Dti.Domain.Periods;
using Dti.Domain.Scoring;

namespace Dti.Functions.Storage;

/// <summary>Reads what stands behind a unit's distance to its targets.</summary>
internal sealed class GapReader(EditionReader editions, ServiceCountsTable counts)
{
    /// <param name="read">An edition that measures something.</param>
    /// <param name="round">Of services, as the edition's catalogue has it.</param>
    /// <param name="isPublic">Whether everyone reads it: then nothing is shown of an edition that was never published.</param>
    public async Task<UnitGaps> ReadAsync(ReadEdition read, Round round, string unit, bool isPublic, CancellationToken cancellationToken)
    {
        var results = read.Edition.Services!;
        var earlier = new List<EarlierResults>();
        foreach (var reference in new[] { results.Sources.Previous, results.Sources.YearBefore }.OfType<EditionReference>().Distinct())
        {
            var known = await editions.FindAsync(reference.Group, reference.Period, reference.Edition, cancellationToken);
            if (known is { Edition.Services: { } before } && (!isPublic || known.Standing.Publication is not null))
                earlier.Add(new EarlierResults(reference.Period, known.Catalogue, before));
        }

        var asked = UnitGaps.AskForProcedures(unit, results, read.Catalogue) ? InputsOf(unit, read) : [];
        var procedures = await InputReading.ReadAsync(
            asked, (reading, token) => counts.ReadAsync(round.Period, reading, token), cancellationToken);
        return UnitGaps.Of(unit, results, round, read.Catalogue, earlier, procedures);
    }

    // Of an office that collects, the procedures of all its units matter; of any other, its own.
    private static List<EditionInput> InputsOf(string unit, ReadEdition read) =>
    [
        .. read.Edition.Services!.Sources.Inputs.Where(input => input.Reading is not null && (input.Unit == unit || read.Group.Owner == unit)),
    ];
}
