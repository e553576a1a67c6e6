using System.IO.Compression;
using Dti.Xlsx.Writing;

namespace Dti.Benchmarks;

/// <summary>Writing a form to fill in, and a sheet too large to be held.</summary>
internal static class WritingContest
{
    private const int Forms = 20;
    private const int Rows = 50_000;

    private static readonly CellStyle Points = new() { NumberFormat = "#,##0.00", Borders = CellBorders.All };

    public static void Hold(TextWriter output)
    {
        new Contest($"Write a template, {FormContent.Rows} rows, warm, {Forms} times",
            ("ClosedXML 0.95", () => Repeat(() => FormByClosedXml.Write(Stream.Null))),
            ("Dti.Xlsx", () => Repeat(() => WorkbookWriter.Write(FormContent.Build(), Stream.Null)))).Hold(output);

        var xml = SheetXml();
        new Contest("Write 50,000 × 10 cells, warm",
            ("deflate of the same XML (the floor)", () => Deflate(xml)),
            ("Dti.Xlsx", () => WorkbookWriter.Write(LargeTable(), Stream.Null))).Hold(output);
        output.WriteLine($"\nHeld while it writes: {HeldWhileWriting() >> 10} KiB beside the buffers of the compressor.");
    }

    private static void Repeat(Action write)
    {
        for (var count = 0; count < Forms; count++)
            write();
    }

    public static WorkbookContent LargeTable() => new(new SheetContent("Bảng", Enumerable.Range(1, Rows).Select(Row)));

    private static RowContent Row(int row)
    {
        var cells = new CellContent[10];
        cells[0] = CellContent.OfText($"UBND xã Mường Báng {row % 1000}");
        cells[1] = CellContent.OfText($"Nhóm {row % 7}");
        for (var column = 2; column < cells.Length; column++)
            cells[column] = CellContent.OfNumber((row * 31 + column * 17) % 10_000 / 100m, Points);
        return new RowContent(cells);
    }

    private static byte[] SheetXml()
    {
        using var file = new MemoryStream();
        WorkbookWriter.Write(LargeTable(), file);
        using var archive = new ZipArchive(file);
        using var xml = new MemoryStream();
        using (var part = archive.GetEntry("xl/worksheets/sheet1.xml")!.Open())
            part.CopyTo(xml);
        return xml.ToArray();
    }

    private static void Deflate(byte[] xml)
    {
        using var deflate = new DeflateStream(Stream.Null, CompressionLevel.Optimal);
        deflate.Write(xml);
    }

    private static long HeldWhileWriting()
    {
        var (before, most) = (GC.GetTotalMemory(forceFullCollection: true), 0L);
        IEnumerable<RowContent> Measured()
        {
            for (var row = 1; row <= Rows; row++)
            {
                if (row % 5_000 == 0)
                    most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
                yield return Row(row);
            }
        }

        WorkbookWriter.Write(new WorkbookContent(new SheetContent("Bảng", Measured())), Stream.Null);
        return most - before;
    }
}
