using Dti.Domain.Submissions;
using Dti.Functions.Ingestion;
using Dti.Functions.Tests.Generated.Typing;

namespace Dti.Functions.Tests.Generated.Checking;

/// <summary>
/// What holds of every workbook whatsoever: a unit's scores are the typed ones, cell by cell, or they are not used and a
/// finding says where.
/// </summary>
internal static class Safety
{
    public static IEnumerable<string> Breaches(Book book, ScoreReading reading) =>
        [.. reading.Scores.SelectMany(unit => WrongPoints(book, unit)), .. Silent(book, reading), .. Odd(reading)];

    private static IEnumerable<string> WrongPoints(Book book, UnitScores unit)
    {
        var rows = book.Mains.SelectMany(table => table.Rows.Select(row => (Table: table, Row: row)))
            .Where(item => item.Row.Name.IsResolved && item.Row.Name.Unit!.Id == unit.Unit).ToList();
        if (rows.Count == 0)
            yield return $"SAFETY: {unit.Unit} has scores but no row";
        if (!unit.Points.Select(point => point.Index).SequenceEqual(book.World.Rubric.Indices.Select(index => index.Code)))
            yield return $"SAFETY: {unit.Unit} has scores of {string.Join(',', unit.Points.Select(point => point.Index))}";
        foreach (var point in unit.Points)
        {
            var typed = rows.SelectMany(item => item.Table.IndexColumns.Where(column => column.Index!.Code == point.Index)
                .Select(column => (item.Table.Sheet, At: Table.At(item.Row, column), Oracle.Cell(item.Row, column).Value))).ToList();
            if (!typed.Exists(cell => cell.Sheet == point.Sheet && cell.At == point.Cell)
                || typed.Exists(cell => cell.Value != point.Points))
                yield return $"SAFETY: {unit.Unit} {point.Index} was read as {point.Points} at {point.Sheet}!{point.Cell}; typed: {string.Join(", ", typed)}";
        }
    }

    private static IEnumerable<string> Silent(Book book, ScoreReading reading)
    {
        if (SwitchedOff.Features.Contains("silence about a table beside others")
            && (book.Mains.Count() > 1 || book.Mains.Any(table => table.Rows.Exists(row => row.RepeatsHead))))
            yield break;
        var used = reading.Scores.Select(unit => unit.Unit).ToHashSet();
        foreach (var table in book.Mains)
        {
            foreach (var row in table.Rows.Where(row => row.Name.Unit is not { } unit || !used.Contains(unit.Id)))
            {
                if (!reading.Findings.Any(finding => Concerns(finding, table, row))
                    && !(row.Name.Naming is Naming.Stranger && (Oracle.IsUnscored(table, row) || row.Name.Cell.As == Stored.Nothing)))
                    yield return $"SAFETY: nothing is said about {table.Sheet}!{Table.At(row, table.UnitColumn)} ({row.Name.Cell.Raw}), which is not used";
            }
        }
    }

    /// <summary>About the unit, the row, the head above it, the sheet or the file.</summary>
    private static bool Concerns(Finding finding, Table table, Row row) => finding.Sheet is null || finding.Unit is not null
        && finding.Unit == row.Name.Unit?.Id
        || finding.Sheet == table.Sheet && (finding.Cell is not { } cell || cell.Row == row.At || finding.Severity == Severity.Error
            && cell.Row <= table.HeadTop + 2
            || finding.Rule == "INDEX_COLUMN_MISSING" && cell.Row < row.At);

    private static IEnumerable<string> Odd(ScoreReading reading)
    {
        if (reading.Outcome == Outcome.Accepted != reading.Scores.Count > 0)
            yield return $"SAFETY: {reading.Outcome} with {reading.Scores.Count} units";
        if (reading.Findings.Any(finding => finding.Message.Contains('{') || finding.Message.Length == 0))
            yield return "SAFETY: a message with a hole";
    }
}
