namespace Dti.LocalHost.Demo;

/// <summary>Prints a table of what earlier steps saved.</summary>
internal sealed record TableStep : DemoStep
{
    public required IReadOnlyList<TableColumn> Columns { get; init; }
    public required TableRows RowsFrom { get; init; }

    public override string Deed => "Show a table";
}

/// <summary>One column. The pointer starts at the row; what is not there leaves the cell empty.</summary>
internal sealed record TableColumn
{
    public required string Header { get; init; }
    public required string Pointer { get; init; }
    public ColumnAlign Align { get; init; } = ColumnAlign.Left;
}

internal enum ColumnAlign
{
    Left,
    Center,
    Right,
}

/// <summary>Where rows come from: each of some saved files is a row, or each item of an array in one saved file.</summary>
internal sealed record TableRows
{
    public IReadOnlyList<string>? Files { get; init; }
    public string? File { get; init; }

    /// <summary>To the array in <see cref="File"/>.</summary>
    public string Pointer { get; init; } = "";
}
