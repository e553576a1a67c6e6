using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Reports;
using Dti.Domain.Scoring;
using Dti.Domain.Services;
using Dti.Domain.Submissions;
using Dti.Functions.Storage;

namespace Dti.Functions.Reports;

/// <summary>Gathers what the reports of an office are composed from.</summary>
internal sealed class ReportSource(
    CatalogueStore catalogues, EditionReader editions, EditionHistory history, GapReader gaps, ScoresTable scores, IndicatorValuesTable values,
    ServiceCountsTable counts, ReportNotes notes)
{
    // A line over time with more points is no longer read.
    private const int EarlierRounds = 6;

    /// <summary>The newest editions at or before the period's end, of what the unit collects and of what it belongs to.</summary>
    /// <param name="edition">Id of one of them to be used in place of the newest, or null or empty.</param>
    /// <param name="needs">What is to be read in full; of the rest it is only looked which editions there are.</param>
    /// <returns>Null where there is none, not that one, or no document profile for the unit.</returns>
    public async Task<ReportFacts?> FindAsync(Period period, string unit, string? edition, ReportNeeds needs, CancellationToken cancellationToken)
    {
        var rounds = (await catalogues.ReadCurrentAsync(cancellationToken)).RoundsUpTo(period, unit);
        var collected = await NewestAsync(rounds.Where(one => one.Round.Kind == SubmissionKind.Scores && one.Group.Owner == unit), edition, cancellationToken);
        var ranked = await NewestAsync(rounds.Where(one => one.Round.Kind == SubmissionKind.Scores && one.Group.Members.Contains(unit)), edition, cancellationToken);
        var measured = await NewestAsync(rounds.Where(one => one.Round.Kind == SubmissionKind.Services), edition, cancellationToken);
        return await GatherAsync(period, unit, collected, ranked, measured, edition, needs, isPublic: false, cancellationToken);
    }

    /// <summary>What a published edition alone gives its collecting office to report.</summary>
    public Task<ReportFacts?> FindAsync(ReadEdition read, ReportNeeds needs, CancellationToken cancellationToken)
    {
        var (period, owner) = (read.Edition.Period, read.Group.Owner);
        var scored = read.Catalogue.FindScoring(period, read.Group.Id) is null ? null : read;
        return GatherAsync(
            period, owner, scored, read.Group.Members.Contains(owner) ? scored : null, read.Edition.Services is null ? null : read, edition: null,
            needs, isPublic: true, cancellationToken);
    }

    private async Task<ReadEdition?> NewestAsync(IEnumerable<GroupRound> rounds, string? edition, CancellationToken cancellationToken)
    {
        ReadEdition? newest = null;
        foreach (var (round, _) in rounds)
        {
            if (edition is { Length: > 0 } && await editions.FindAsync(round.Group, round.Period, edition, cancellationToken) is { } named)
                return named;
            newest ??= await editions.FindAsync(round.Group, round.Period, edition: null, cancellationToken);
            if (newest is not null && edition is not { Length: > 0 })
                break;
        }

        return newest;
    }

    private async Task<ReportFacts?> GatherAsync(
        Period period, string unit, ReadEdition? collected, ReadEdition? ranked, ReadEdition? measured, string? edition, ReportNeeds needs, bool isPublic,
        CancellationToken cancellationToken)
    {
        List<ReadEdition> read = [.. new[] { collected, ranked, measured }.OfType<ReadEdition>().DistinctBy(one => one.Edition.Id)];
        if (edition is { Length: > 0 } && read.TrueForAll(one => one.Edition.Id != edition))
            return null;
        if (read.MaxBy(one => one.Edition.Period.End)?.Catalogue.FindProfile(unit) is not { } profile)
            return null;

        var collectedFacts = needs.HasFlag(ReportNeeds.Collected) ? await ScoredAsync(collected, unit, isPublic, cancellationToken) : null;
        var rankedFacts = !needs.HasFlag(ReportNeeds.Ranked) ? null
            : collectedFacts is not null && ranked?.Edition.Id == collectedFacts.Edition.Id ? collectedFacts
            : await ScoredAsync(ranked, unit, isPublic, cancellationToken);
        var measuredFacts = needs.HasFlag(ReportNeeds.Measured) ? await MeasuredAsync(measured, unit, isPublic, cancellationToken) : null;
        return new ReportFacts(
            period, unit, profile, collectedFacts, rankedFacts, measuredFacts, await notes.SubmissionsAsync(read.ConvertAll(one => one.Edition), cancellationToken))
        {
            IsPublic = isPublic,
        };
    }

    private async Task<ScoredFacts?> ScoredAsync(ReadEdition? read, string unit, bool isPublic, CancellationToken cancellationToken)
    {
        if (read is null || read.Catalogue.FindScoring(read.Edition.Period, read.Group.Id) is not { } round)
            return null;

        var comparing = history.CompareAsync(read, isPublic, cancellationToken);
        var scoring = InputReading.ReadAsync(
            read.Edition.Inputs, (reading, token) => scores.ReadAsync(round.Period, reading, token), cancellationToken);
        var finding = notes.FindingsAsync(read.Edition.Inputs, round.Period, cancellationToken);
        var changing = ChangesAsync(read, cancellationToken);
        await Task.WhenAll(comparing, scoring, finding, changing);
        var ((comparison, before), submitted) = (await comparing, await scoring);
        return new ScoredFacts(
            read.Catalogue, round, read.Group, read.Rubric, read.Edition, read.Standing, await changing, comparison,
            await WithCriteriaAsync(submitted, read.Edition, unit, cancellationToken), await EarlierAsync(before, isPublic, cancellationToken), await finding);
    }

    private async Task<IReadOnlyDictionary<string, UnitScores>> WithCriteriaAsync(
        IReadOnlyDictionary<string, UnitScores> submitted, Edition edition, string unit, CancellationToken cancellationToken)
    {
        if (edition.Inputs.FirstOrDefault(input => input.Unit == unit)?.Reading is not { } reading || submitted.GetValueOrDefault(unit) is not { } own)
            return submitted;

        var criteria = await scores.ReadCriteriaAsync(edition.Period, reading, unit, cancellationToken);
        return new Dictionary<string, UnitScores>(submitted, StringComparer.Ordinal) { [unit] = own with { Criteria = criteria } };
    }

    private async Task<IReadOnlyList<EarlierRound>> EarlierAsync(ReadEdition? before, bool isPublic, CancellationToken cancellationToken)
    {
        var earlier = new List<EarlierRound>();
        while (before is not null && earlier.Count < EarlierRounds)
        {
            earlier.Add(new EarlierRound(before.Edition.Id, RankedRound.Of(before.Edition, before.Catalogue)));
            before = (await history.CompareAsync(before, isPublic, cancellationToken)).Before;
        }

        return earlier;
    }

    private async Task<MeasuredFacts?> MeasuredAsync(ReadEdition? read, string unit, bool isPublic, CancellationToken cancellationToken)
    {
        if (read?.Edition.Services is not { } results || read.Catalogue.FindMeasuring(read.Edition.Period, read.Group.Id) is not { } round)
            return null;

        var printed = await PrintedAsync(results, round.Period, cancellationToken);
        var (found, notScored) = await notes.MeasuredAsync(results.Sources.Inputs, round.Period, cancellationToken);
        return new MeasuredFacts(
            read.Catalogue, round, read.Group, read.Edition, read.Standing, await ChangesAsync(read, cancellationToken),
            await gaps.ReadAsync(read, round, unit, isPublic, cancellationToken),
            printed.ToDictionary(one => one.Key, one => one.Value.Said, StringComparer.Ordinal), found)
        {
            PrintedIn = printed.ToDictionary(one => one.Key, one => SubmissionId.OfReading(one.Value.Reading), StringComparer.Ordinal),
            NotScored = notScored,
        };
    }

    // A workbook may print ranks of units that are expected to send nothing themselves; of a unit that sends its own, its own counts.
    private async Task<Dictionary<string, (string Reading, UnitServices Said)>> PrintedAsync(
        ServiceResults results, Period period, CancellationToken cancellationToken)
    {
        var own = results.Sources.Inputs.Where(input => input.Reading is not null)
            .ToDictionary(input => input.Unit, input => input.Reading!, StringComparer.Ordinal);
        var printed = new Dictionary<string, (string Reading, UnitServices Said)>(StringComparer.Ordinal);
        foreach (var reading in own.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var procedures = await counts.ReadAsync(period, reading, cancellationToken);
            var said = await values.ReadAsync(period, reading, cancellationToken);
            foreach (var unit in said.Keys.Union(procedures.Keys).Where(unit => own.GetValueOrDefault(unit, reading) == reading))
            {
                var indicators = said.GetValueOrDefault(unit) ?? new UnitServices(unit, [], []);
                printed.TryAdd(unit, (reading, indicators with { Procedures = procedures.GetValueOrDefault(unit) ?? [] }));
            }
        }

        return printed;
    }

    private async Task<EditionChanges?> ChangesAsync(ReadEdition read, CancellationToken cancellationToken) =>
        await editions.FindCorrectedAsync(read, cancellationToken) is { } corrected
            ? EditionChanges.Between(corrected.Edition, read.Edition, read.Rubric)
            : null;
}
