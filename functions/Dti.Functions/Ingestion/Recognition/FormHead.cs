using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>The head of the form of one unit: numbers of columns, counted from 1.</summary>
/// <param name="Number">Column of numbering, or null.</param>
/// <param name="Label">Column that names indices and criteria.</param>
internal sealed record FormHead(int Row, int? Number, int Label, int? MaxPoints, int SelfScored, int? Verified, IReadOnlyList<Cell> Cells)
{
    private const int MostCells = 100;
    private const int LongestHeader = 100;

    /// <summary>The head that a row is, or null: it needs criteria and their points.</summary>
    /// <param name="roleOf">What a header means, see <see cref="FormVocabulary.Find"/>.</param>
    public static FormHead? Find(Row row, Func<string, FormColumnRole?> roleOf)
    {
        var columns = new Dictionary<FormColumnRole, int>();
        foreach (var cell in row.Cells.Take(MostCells).Where(cell => cell.Kind == CellKind.Text && cell.Text.Length <= LongestHeader))
        {
            if (roleOf(cell.Text) is { } role && !columns.TryAdd(role, cell.Address.Column))
                return null;
        }

        return columns.TryGetValue(FormColumnRole.Criterion, out var label) && columns.TryGetValue(FormColumnRole.SelfScored, out var self)
            ? new FormHead(row.Number, Of(FormColumnRole.Number), label, Of(FormColumnRole.MaxPoints), self, Of(FormColumnRole.Verified), row.Cells)
            : null;

        int? Of(FormColumnRole role) => columns.TryGetValue(role, out var column) ? column : null;
    }

    public int Points(bool usesVerified) => usesVerified ? Verified!.Value : SelfScored;

    /// <summary>Stands for the column of units, which a form of one unit has not.</summary>
    public ScoreColumn UnitColumn() =>
        new(0, ColumnRole.Unit, null, new(Row, Cells[0].Address.Column), TextOf(Cells[0]), TextOf(Cells[0]), IsVariant: false);

    /// <summary>Columns that were not read.</summary>
    public IReadOnlyList<OtherColumn> Others(bool usesVerified)
    {
        int?[] read = [Number, Label, MaxPoints, Points(usesVerified)];
        return [.. Cells.Where(cell => !read.Contains(cell.Address.Column)).Select(cell => new OtherColumn(new(Row, cell.Address.Column), TextOf(cell)))];
    }

    private static string TextOf(Cell cell) => FigureReader.Shorten(VietnameseText.Normalise(cell.Text));
}
