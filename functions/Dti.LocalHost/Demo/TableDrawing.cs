using System.Text.Json;
using Spectre.Console;

namespace Dti.LocalHost.Demo;

/// <summary>Makes a table out of saved JSON; numbers stand as the app wrote them.</summary>
internal static class TableDrawing
{
    public static Table Draw(TableStep step, ResultFolder results)
    {
        var table = new Table().Border(TableBorder.Rounded);
        if (step.Title is { } title) table.Title(Markup.Escape(title));
        foreach (var column in step.Columns)
            table.AddColumn(new Spectre.Console.TableColumn(Markup.Escape(column.Header)).Alignment(Side(column.Align)));
        foreach (var row in Rows(step.RowsFrom, results))
            table.AddRow([.. step.Columns.Select(column => new Text(Cell(row, column.Pointer)))]);
        return table;
    }

    private static IReadOnlyList<JsonElement> Rows(TableRows from, ResultFolder results)
    {
        if (from is { Files: { } files, File: null }) return [.. files.Select(results.ReadJson)];
        if (from is not { File: { } file, Files: null }) throw new StepFailedException("rowsFrom needs either files or file.");
        return JsonPointer.Find(results.ReadJson(file), from.Pointer) is { ValueKind: JsonValueKind.Array } array
            ? [.. array.EnumerateArray()]
            : throw new StepFailedException($"'{file}' has no array at '{from.Pointer}'.");
    }

    private static string Cell(JsonElement row, string pointer) =>
        JsonPointer.Find(row, pointer) switch
        {
            null or { ValueKind: JsonValueKind.Null } => "",
            { ValueKind: JsonValueKind.String } text => text.GetString()!,
            { } value => value.GetRawText(),
        };

    private static Justify Side(ColumnAlign align) =>
        align switch
        {
            ColumnAlign.Right => Justify.Right,
            ColumnAlign.Center => Justify.Center,
            _ => Justify.Left,
        };
}
