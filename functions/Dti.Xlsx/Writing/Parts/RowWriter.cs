using System.Text;

namespace Dti.Xlsx.Writing.Parts;

/// <summary>Writes the rows of a sheet as they come.</summary>
internal sealed class RowWriter(PartWriter xml, StyleTable styles, SharedTexts texts)
{
    private readonly List<byte[]> columnNames = [];

    /// <summary>True once a cell with a formula was written.</summary>
    public bool HasFormulas { get; private set; }

    /// <exception cref="ArgumentException">Rows or cells are out of order or outside the sheet.</exception>
    public void Write(SheetContent sheet)
    {
        var columns = new ColumnStyles(sheet.Columns, styles);
        xml.Write("<sheetData>"u8);
        var number = 0;
        foreach (var row in sheet.Rows)
        {
            number = Next(number, row.Number, CellAddress.LastRow, "row");
            if (row.Cells.Count > 0 || row.IsHidden || row.HeightPoints is not null)
                WriteRow(row, number, columns);
        }

        xml.Write("</sheetData>"u8);
    }

    private void WriteRow(RowContent row, int number, ColumnStyles columns)
    {
        xml.Write("<row r=\""u8);
        xml.Write(number);
        if (row.HeightPoints is { } height)
            xml.Write($"\" ht=\"{height}\" customHeight=\"1");
        xml.Write(row.IsHidden ? "\" hidden=\"1\">"u8 : "\">"u8);
        var column = 0;
        foreach (ref readonly var cell in row.Span)
        {
            column = Next(column, cell.Column, CellAddress.LastColumn, "column");
            var style = cell.Style is { } own ? styles.NumberOf(own) : columns.StyleOf(column);
            if (style != 0 || cell.Kind != CellContentKind.Blank || cell.Formula is not null)
                WriteCell(cell, number, column, style);
        }

        xml.Write("</row>"u8);
    }

    private void WriteCell(in CellContent cell, int row, int column, int style)
    {
        xml.Write("<c r=\""u8);
        xml.Write(NameOf(column));
        xml.Write(row);
        if (cell.Kind == CellContentKind.Date)
            style = styles.OfDate(style);
        if (style != 0)
        {
            xml.Write("\" s=\""u8);
            xml.Write(style);
        }

        if (cell.Formula is not null)
            WriteFormula(cell);
        else if (cell.Kind == CellContentKind.Text)
            WriteText(cell.Text!);
        else if (cell.Kind == CellContentKind.Blank)
            xml.Write("\"/>"u8);
        else
            WriteNumber(cell);
    }

    private void WriteNumber(in CellContent cell)
    {
        xml.Write(cell.Kind == CellContentKind.Boolean ? "\" t=\"b\"><v>"u8 : "\"><v>"u8);
        xml.Write(cell.Number);
        xml.Write("</v></c>"u8);
    }

    private void WriteText(string text)
    {
        if (texts.TryShare(text, out var number))
        {
            xml.Write("\" t=\"s\"><v>"u8);
            xml.Write(number);
            xml.Write("</v></c>"u8);
            return;
        }

        xml.Write("\" t=\"inlineStr\"><is>"u8);
        SharedTexts.WriteItem(text, xml);
        xml.Write("</is></c>"u8);
    }

    private void WriteFormula(in CellContent cell)
    {
        HasFormulas = true;
        xml.Write(cell.Kind switch
        {
            CellContentKind.Text => "\" t=\"str\"><f>"u8,
            CellContentKind.Boolean => "\" t=\"b\"><f>"u8,
            _ => "\"><f>"u8,
        });
        xml.WriteText(cell.Formula);
        if (cell.Kind == CellContentKind.Blank)
        {
            xml.Write("</f></c>"u8);
            return;
        }

        xml.Write("</f><v>"u8);
        if (cell.Text is { } text)
            xml.WriteText(text);
        else
            xml.Write(cell.Number);
        xml.Write("</v></c>"u8);
    }

    private byte[] NameOf(int column)
    {
        while (columnNames.Count < column)
            columnNames.Add(Encoding.ASCII.GetBytes(CellAddress.ColumnName(columnNames.Count + 1)));
        return columnNames[column - 1];
    }

    private static int Next(int before, int? named, int last, string what)
    {
        var next = named ?? before + 1;
        if (next <= before)
            throw new ArgumentException($"After {what} {before} comes {what} {next}.");
        return next <= last ? next : throw new ArgumentException($"A sheet ends with {what} {last}.");
    }
}
