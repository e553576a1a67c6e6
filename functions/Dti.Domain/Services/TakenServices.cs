using Dti.Domain.Catalogue;
using Dti.Domain.Services.Rules;
using Dti.Domain.Submissions;
using Dti.Domain.Submissions.Rules;

namespace Dti.Domain.Services;

/// <summary>What a draft says of each unit, without what findings keep out.</summary>
internal sealed class TakenServices
{
    private readonly ServiceDraft draft;
    private readonly HashSet<(string? Sheet, int? Row)> blockedRows;
    private readonly HashSet<(string? Sheet, string? Unit)> contradicted;
    private readonly HashSet<string> notScored = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Part> parts = new(StringComparer.Ordinal);

    internal TakenServices(ServiceDraft draft, IReadOnlyList<Finding> findings)
    {
        this.draft = draft;
        var blocking = findings.Where(finding => finding.Blocks).ToList();
        blockedRows = blocking.Select(finding => (finding.Sheet, finding.Cell?.Row)).ToHashSet();
        contradicted = blocking.Where(finding => finding.Rule == "UNIT_DUPLICATE")
            .Select(finding => (finding.Sheet, finding.Unit)).ToHashSet();
        TakeIndicators();
        TakeProcedures();
        TakeRanks();
        Units = [.. parts.Select(pair => pair.Value.ToServices(pair.Key))];
    }

    /// <summary>Every unit in scope that the workbook speaks of: by indicators, then by procedures, then by ranks.</summary>
    internal IReadOnlyList<UnitServices> Units { get; }

    internal static bool HasAny(UnitServices unit) =>
        unit.Indicators.Count > 0 || unit.Procedures.Any(count => count.HasCounts) || unit.Ranks.Count > 0 || unit.Counts.Count > 0;

    /// <summary>The unit stands in a ranking without points and rank.</summary>
    internal bool IsNotScored(string unit) => notScored.Contains(unit);

    private void TakeIndicators()
    {
        foreach (var table in draft.Indicators)
        {
            foreach (var row in table.Rows)
            {
                if (RowOwner.Of(draft, row).Unit is not { } unit)
                    continue;

                var part = PartOf(unit.Id);
                if (TakenIndicator.Of(table.Sheet, row, areCountsBlocked: IsBlocked(table.Sheet, row.Row)) is { } value)
                    part.Add(value);
            }

            foreach (var count in table.Counts.Where(count => count.Whole.Value is not null))
            {
                PartOf(draft.Submitter.Id).Counts.Add(
                    new PrintedCount(count.Label, count.Whole.Value!.Value, PartsOf(count), table.Sheet, count.Whole.Cell));
            }
        }
    }

    private void TakeProcedures()
    {
        foreach (var table in draft.Counts)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var isOfUnits = table.Find(ServiceColumnRole.Procedure) is null;
            var unused = CountFigureRules.UnusedChannels(table);
            foreach (var row in table.Rows)
            {
                if (RowOwner.Of(draft, row).Unit is not { } unit)
                    continue;

                var part = PartOf(unit.Id);
                var isRepeated = isOfUnits && (contradicted.Contains((table.Sheet, unit.Id)) || !seen.Add(unit.Id));
                if (!isRepeated)
                    part.Procedures.Add(CountOf(table, row, unused, isBlocked: IsBlocked(table.Sheet, row.Row)));
            }
        }
    }

    // Blocking faults of a ranking are of names that mean no unit.
    private void TakeRanks()
    {
        foreach (var table in ServiceTables.RankingsOf(draft).Tables)
        {
            foreach (var row in table.Rows.Where(row => row.Unit is not null))
            {
                var part = PartOf(row.Unit!.Id);
                if (FigureRules.IsNotScored(table, row))
                    notScored.Add(row.Unit.Id);
                part.Ranks.AddRange(PrintedRanks.Of(table, row, draft.Period.Year));
            }
        }
    }

    private bool IsBlocked(string sheet, int row) => blockedRows.Contains((sheet, row));

    private Part PartOf(string unit) => parts.TryGetValue(unit, out var part) ? part : parts[unit] = new Part();

    private static IReadOnlyList<PrintedPart> PartsOf(CountedWhole count) =>
    [
        .. from part in count.Parts
           where part.Figure.Value is not null
           select new PrintedPart(part.Label, part.Figure.Value!.Value) { Cell = part.Figure.Cell },
    ];

    // A row that is kept out stays known without counts, so that the others do not pass for all; a channel that is nil need not be written.
    private static ProcedureCount CountOf(CountTable table, CountRow row, HashSet<ServiceColumnRole> unused, bool isBlocked)
    {
        return new ProcedureCount(
            row.Procedure, row.Field.Length > 0 ? row.Field : null, row.ServiceLevel,
            In(ServiceColumnRole.Total), In(ServiceColumnRole.Online), In(ServiceColumnRole.InPerson), In(ServiceColumnRole.Post), table.IsSelection, table.Sheet, row.NameCell)
        {
            Cells = new DossierCells(
                row.Find(ServiceColumnRole.Total)?.Cell, row.Find(ServiceColumnRole.Online)?.Cell, row.Find(ServiceColumnRole.InPerson)?.Cell,
                row.Find(ServiceColumnRole.Post)?.Cell),
        };

        decimal? In(ServiceColumnRole role) => isBlocked || row.Find(role) is not { } figure ? null
            : figure.Value ?? (!unused.Contains(role) && CountFigureRules.IsNil(row, figure) ? 0 : null);
    }

    private sealed class Part
    {
        private readonly Dictionary<(string Key, UnitLevel? Level), int> keys = [];
        private readonly List<IndicatorValue> indicators = [];

        internal List<ProcedureCount> Procedures { get; } = [];

        internal List<PrintedRank> Ranks { get; } = [];

        internal List<PrintedCount> Counts { get; } = [];

        // A second row of one key and tier stands beside the first; whether it is the same again was asked in a finding.
        internal void Add(IndicatorValue value)
        {
            var of = (value.Key, value.Level);
            var times = keys[of] = keys.GetValueOrDefault(of) + 1;
            indicators.Add(times == 1 ? value : value with { Key = FormattableString.Invariant($"{value.Key}~{times}") });
        }

        internal UnitServices ToServices(string unit) => new(unit, indicators, Procedures) { Ranks = Ranks, Counts = Counts };
    }
}
