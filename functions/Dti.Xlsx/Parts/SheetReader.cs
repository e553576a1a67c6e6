using Dti.Xlsx.Zip;

namespace Dti.Xlsx.Parts;

/// <summary>Reads the parts of sheets, and counts cells and merged ranges over all of them.</summary>
internal sealed class SheetReader(CellReader cells, CommentsPart comments, ReaderLimits limits)
{
    private readonly RowReader rows = new(cells, limits);
    private int merges;

    public Sheet Read(SheetEntry entry, Package package)
    {
        using var xml = new PartXml(package.Open(entry.Part), limits, Namespaces.Main, Namespaces.StrictMain);
        xml.EnterRoot();
        if (xml.Name is not ("worksheet" or "chartsheet" or "dialogsheet"))
            throw xml.Damaged("no sheet");

        var columns = ColumnSpans.None;
        var merged = new List<CellRange>();
        var found = new List<Row>();
        while (xml.NextChild(0))
        {
            switch (xml.Name)
            {
                case "cols":
                    columns = ReadHiddenColumns(xml);
                    break;
                case "sheetData":
                    rows.ReadInto(found, xml);
                    break;
                case "mergeCells":
                    ReadMerges(merged, xml);
                    break;
            }
        }

        xml.Finish();
        return new Sheet(entry.Name, entry.Visibility, InOrder(found, xml), merged, comments.ReadFor(entry.Part, package), columns);
    }

    private static ColumnSpans ReadHiddenColumns(PartXml xml)
    {
        var hidden = new List<(int, int)>();
        var (depth, count) = (xml.Depth, 0);
        while (xml.NextChild(depth))
        {
            if (++count > CellAddress.LastColumn || xml.WholeNumber("min") is not { } first || xml.WholeNumber("max") is not { } last
                || first < 1 || last < first)
                throw xml.Damaged("bad columns");
            if (xml.Flag("hidden") || xml.IsZero("width"))
                hidden.Add((first, last));
        }

        return hidden.Count == 0 ? ColumnSpans.None : new ColumnSpans(hidden);
    }

    private void ReadMerges(List<CellRange> merged, PartXml xml)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (++merges > limits.Merges)
                throw RefusedException.TooLarge(nameof(ReaderLimits.Merges));
            if (!CellRange.TryParse(xml.Attribute("ref"), out var range))
                throw xml.Damaged("bad merged range");
            merged.Add(range);
        }
    }

    private static Row[] InOrder(List<Row> found, PartXml xml)
    {
        var rows = found.ToArray();
        var isAscending = true;
        for (var at = 1; at < rows.Length && isAscending; at++)
            isAscending = rows[at - 1].Number < rows[at].Number;
        if (isAscending)
            return rows;

        Array.Sort(rows, (one, other) => one.Number.CompareTo(other.Number));
        for (var at = 1; at < rows.Length; at++)
        {
            if (rows[at - 1].Number == rows[at].Number)
                throw xml.Damaged($"row {rows[at].Number} twice");
        }

        return rows;
    }
}
