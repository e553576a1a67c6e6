using Dti.Domain.Periods;
using Dti.Functions.Storage;

namespace Dti.Functions.Ingestion;

/// <summary>Where what was read from a workbook is kept. Nothing of it counts before a claim points to it.</summary>
internal sealed class ReadingTables(
    ScoresTable scores, IndicatorValuesTable indicators, ServiceCountsTable counts, FindingsTable findings)
{
    /// <summary>Makes these the only figures of a reading.</summary>
    public async Task SaveAsync(Period period, string id, WorkbookReading reading, CancellationToken cancellationToken)
    {
        switch (reading)
        {
            case ScoreReading read:
                await scores.SaveAsync(period, id, read.Scores, cancellationToken);
                return;
            case ServiceReading read:
                await indicators.SaveAsync(period, id, read.Services, cancellationToken);
                await counts.SaveAsync(period, id, read.Services, cancellationToken);
                return;
            default:
                throw new InvalidOperationException($"Nothing keeps a {reading.GetType().Name}.");
        }
    }

    /// <summary>Makes these the only findings of a reading.</summary>
    public Task SaveFindingsAsync(string id, WorkbookReading reading, CancellationToken cancellationToken) =>
        findings.SaveAsync(id, reading.Findings, cancellationToken);
}
