using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Services;
using Dti.Domain.Submissions;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>Finds the tables of a services workbook: of indicators, of dossiers, and printed rankings. Hidden sheets are left out.</summary>
internal sealed class ServiceTableReader(ReferenceCatalogue catalogue, Period period, Rubric rubric, UnitDirectory units, Unit submitter)
{
    private readonly ServiceVocabulary vocabulary = new();
    private readonly IndicatorNames names = new(catalogue.Indicators);
    private readonly ScoreTableReader scores = new(rubric, units, submitter);
    private readonly List<IndicatorTable> indicators = [];
    private readonly List<CountTable> counts = [];
    private readonly List<UnreadTable> unread = [];
    private readonly SheetTexts texts = new();

    public ServiceDraft Read(Workbook workbook)
    {
        var grids = ScoreTableReader.VisibleSheets(workbook).Select(sheet => new SheetGrid(sheet)).ToList();
        foreach (var grid in grids)
            Read(grid);

        var printed = scores.DraftOf([]);
        var extents = indicators.Select(TableExtent.Of).Concat(counts.Select(TableExtent.Of)).Concat(printed.Tables.Select(TableExtent.Of));
        var order = grids.Select((grid, at) => (grid.Name, at)).DistinctBy(pair => pair.Name).ToDictionary(pair => pair.Name, pair => pair.at);
        printed = printed with
        {
            Hidden = HiddenParts.In(workbook, extents),
            Unread = [.. printed.Unread.Concat(unread).OrderBy(table => order[table.Sheet]).ThenBy(table => table.Head.Row)],
        };
        return new ServiceDraft(period, catalogue, printed, indicators, counts) { Sheets = [.. grids.Select(grid => grid.Name)], Texts = texts.All };
    }

    private void Read(SheetGrid grid)
    {
        var heads = HeadsIn(grid);
        var used = new UsedRows();
        var tablesBefore = scores.DraftOf([]).Tables.Count;
        var sections = scores.Read(grid, heads.ToDictionary(pair => pair.Key, pair => pair.Value?.RowCount ?? 1));
        foreach (var table in scores.DraftOf([]).Tables.Skip(tablesBefore))
            used.Add(table);
        foreach (var section in sections)
        {
            if (heads[grid.Rows[section.At].Number] is { } head)
                Read(grid, head, section, used);
            else if (section.Body.Any(row => row.Cells.Any(cell => cell.Kind == CellKind.Number) && row.Cells.Count > 2))
                unread.Add(section.AsUnread(grid));
        }

        texts.Add(grid, used);
    }

    private void Read(SheetGrid grid, ServiceHead head, TableSection section, UsedRows used)
    {
        var titles = TitlesAbove(grid, section.At, used).Append(grid.Name);
        if (head.IsOfIndicators)
        {
            head = head.Without(role => role >= ServiceColumnRole.Total);
            indicators.Add(IndicatorBody.Read(grid, head, section.Body, new SectionTier(titles), names, units, submitter));
            used.Add(indicators[^1]);
            return;
        }

        head = head.Without(role => role is ServiceColumnRole.Numerator or ServiceColumnRole.Denominator or ServiceColumnRole.Target);
        counts.Add(CountBody.Read(grid, head, section.Body, titles.Any(SelectionWords.In), units, submitter));
        used.Add(counts[^1]);
    }

    // What stands above the table, down to the rows of another one.
    private static IEnumerable<string> TitlesAbove(SheetGrid grid, int at, UsedRows used)
    {
        const int MostRows = 8;
        for (var above = at - 1; above >= 0 && above >= at - MostRows && !used.Contains(grid.Rows[above].Number); above--)
        {
            foreach (var cell in grid.Rows[above].Cells.Where(cell => cell.Kind == CellKind.Text).Take(2))
                yield return FigureReader.Shorten(cell.Text);
        }
    }

    // By row number; null for one that names a table whose columns were not understood.
    private Dictionary<int, ServiceHead?> HeadsIn(SheetGrid grid)
    {
        var headers = new HeaderRows<ServiceHeaderMeaning>(grid, vocabulary.Find);
        var finder = new ServiceHeadFinder(headers, period.Year);
        var heads = new Dictionary<int, ServiceHead?>();
        for (var at = 0; at < grid.Rows.Count; at++)
        {
            var head = finder.Find(at);
            if (head is not null || finder.NamesTable(at))
                heads.Add(grid.Rows[at].Number, head);
            if (head is not null)
                at += head.RowCount - 1;
        }

        return heads;
    }
}
