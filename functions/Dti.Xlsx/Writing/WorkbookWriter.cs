using Dti.Xlsx.Writing.Parts;
using Dti.Xlsx.Writing.Zip;

namespace Dti.Xlsx.Writing;

/// <summary>
/// Writes .xlsx workbooks forwards, row after row: the same content gives the same bytes on any thread, culture and day. Safe to use
/// from many threads. While it writes it holds one row, a few buffers, the different styles, and up to 65,536 different texts of
/// together a million characters: the first ones that come are stored once and shared, later ones in their cells.
/// </summary>
public static class WorkbookWriter
{
    /// <param name="content">Rows of each sheet are asked for once, in order.</param>
    /// <param name="output">Need not be seekable; left open. After an exception it holds the beginning of a workbook.</param>
    /// <exception cref="ArgumentException">A row or a cell stands before the one above or left of it or outside the sheet, or there
    /// are more than 64,000 different styles.</exception>
    /// <exception cref="NotSupportedException">A part would be 4 GiB or larger.</exception>
    public static void Write(WorkbookContent content, Stream output)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(output);
        using var archive = new ArchiveWriter(output);
        var workbook = new WorkbookParts(content, new PartWriter(archive));
        workbook.WriteAll();
        archive.Finish();
    }
}
