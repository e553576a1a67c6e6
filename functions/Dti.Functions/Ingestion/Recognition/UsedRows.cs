using Dti.Domain.Services;
using Dti.Domain.Submissions;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>Rows of a sheet that are a table's head or hold its figures.</summary>
internal sealed class UsedRows
{
    private readonly HashSet<int> rows = [];

    public bool Contains(int row) => rows.Contains(row);

    public void Add(ScoreTable table) => Add(table.HeadRows, TableExtent.Of(table));

    public void Add(IndicatorTable table) => Add(table.HeadRows, TableExtent.Of(table));

    public void Add(CountTable table) => Add(table.HeadRows, TableExtent.Of(table));

    private void Add((int First, int Last) head, TableExtent extent)
    {
        rows.UnionWith(Enumerable.Range(head.First, Math.Max(0, head.Last - head.First + 1)));
        rows.UnionWith(extent.Rows);
    }
}
