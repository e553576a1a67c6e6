using System.Text.Json.Serialization;

namespace Dti.LocalHost.Demo;

/// <summary>Prints a table of what earlier steps saved.</summary>
internal sealed record TableStep(IReadOnlyList<TableColumn> Columns, TableRows RowsFrom, string? Title = null) : DemoStep(Title)
{
    [JsonIgnore]
    public override string Deed => "Show a table";
}

/// <summary>One column. The pointer starts at the row; what is not there leaves the cell empty.</summary>
internal sealed record TableColumn(string Header, string Pointer, ColumnAlign Align = ColumnAlign.Left);

internal enum ColumnAlign
{
    Left,
    Center,
    Right,
}

/// <summary>Where rows come from: each of some saved files is a row, or each item of the array at a pointer in one saved file.</summary>
internal sealed record TableRows(IReadOnlyList<string>? Files = null, string? File = null, string Pointer = "");
