using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using Dti.Xlsx;
using CellAddress = Dti.Domain.Submissions.CellAddress;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>
/// Reads the form of one unit: indices below each other, each with its criteria, and beside them the points. An index is worth what
/// its criteria add up to; one that is not recognised takes its criteria with it, so that they are never added to another.
/// </summary>
internal sealed class FormReader(Rubric rubric, UnitDirectory units, Unit submitter)
{
    private const int MostLabelCells = 20;
    private const int LongestLabel = 60;

    private readonly HeaderVocabulary vocabulary = new(rubric);
    private readonly Dictionary<string, FormColumnRole?> roles = new(StringComparer.Ordinal);

    /// <summary>The forms of a sheet, top to bottom.</summary>
    public IEnumerable<ScoreTable> Read(SheetGrid grid)
    {
        var from = 0;
        for (var at = 0; at < grid.Rows.Count; at++)
        {
            if (FormHead.Find(grid.Rows[at], RoleOf) is not { } head)
                continue;

            var (nameCell, name, match) = UnitAbove([.. grid.Rows.Take(at).Skip(from)], head);
            var body = BodyOf(grid, at, head, UsesVerified(grid, at, head, match));
            yield return TableOf(grid, head, body, new ScoreRow(nameCell.Row, nameCell, name, match, body.Figures));
            at += body.RowCount;
            from = at + 1;
        }
    }

    // The same few texts stand in very many cells of some files.
    private FormColumnRole? RoleOf(string header)
    {
        if (!roles.TryGetValue(header, out var role))
            roles[header] = role = FormVocabulary.Find(header);
        return role;
    }

    // What the unit says of itself is what it gave itself, whatever column it wrote it in.
    private bool UsesVerified(SheetGrid grid, int at, FormHead head, UnitMatch match) =>
        head.Verified is not null && match is UnitMatch.Found found && found.Unit != submitter
        && BodyOf(grid, at, head, usesVerified: true).IsComplete;

    private FormBody BodyOf(SheetGrid grid, int at, FormHead head, bool usesVerified)
    {
        var body = new FormBody(head, vocabulary, usesVerified);
        foreach (var row in grid.Rows.Skip(at + 1).TakeWhile(row => FormHead.Find(row, RoleOf) is null))
            body.Read(row);

        return body;
    }

    private static ScoreTable TableOf(SheetGrid grid, FormHead head, FormBody body, ScoreRow row) =>
        new(grid.Name, [head.UnitColumn(), .. body.Columns], [row], new Dictionary<int, Figure>(), body.MaxPoints)
        {
            HeadRows = (head.Row, head.Row),
            Stage = body.UsesVerified ? ScoreStage.Verified : ScoreStage.SelfScored,
            Criteria = body.Criteria,
            Subtotals = body.Subtotals,
            OtherRows = body.OtherRows,
            Unplaced = body.Unplaced,
            OtherColumns = head.Others(body.UsesVerified),
        };

    private (CellAddress Cell, string Name, UnitMatch Match) UnitAbove(Row[] above, FormHead head)
    {
        var stated = above.SelectMany(ValuesOfUnitLabels).ToList();
        var known = stated.Select(one => (one.Cell, one.Name, Match: units.Find(one.Name)))
            .Where(one => one.Match is UnitMatch.Found or UnitMatch.OutOfScope).ToList();
        var meant = known.Select(one => one.Match is UnitMatch.Found found ? found.Unit : ((UnitMatch.OutOfScope)one.Match).Unit).Distinct().ToList();
        if (known is [var one, ..])
            return meant.Count == 1 ? one : one with { Match = new UnitMatch.Ambiguous(meant) };

        return stated is [var (first, typed), ..]
            ? (first, typed, units.Find(typed))
            : (new CellAddress(head.Row, head.Label), submitter.FullName, new UnitMatch.Found(submitter, UnitNameQuality.AsInCatalogue));
    }

    private static IEnumerable<(CellAddress Cell, string Name)> ValuesOfUnitLabels(Row row)
    {
        for (var at = 0; at + 1 < Math.Min(row.Cells.Count, MostLabelCells); at++)
        {
            var value = row.Cells[at + 1];
            if (row.Cells[at] is { Kind: CellKind.Text, Text.Length: <= LongestLabel } && FormVocabulary.IsUnitLabel(row.Cells[at].Text))
                yield return (new CellAddress(row.Number, value.Address.Column), VietnameseText.Normalise(FigureReader.Shorten(value.Text)));
        }
    }
}
