using System.Globalization;
using Dti.Xlsx.Writing;

namespace Dti.Benchmarks;

/// <summary>Reads the same large sheet as different programs write it, and one workbook of a commune.</summary>
internal static class ReadingContest
{
    private const int WarmRounds = 5;
    private const int ColdRounds = 9;

    public static void Hold(TextWriter output)
    {
        foreach (var (writer, file) in LargeFiles())
        {
            if (file is null)
                output.WriteLine($"\n## SKIPPED: file of {writer}\n\n**Not measured: soffice is not installed here.**");
            else
                Hold(writer, file, output);
        }

        var sample = Path.Combine(AppContext.BaseDirectory, "samples", "bieu-mau-xa-sinh-phinh.xlsx");
        ColdContest.Hold("Read one commune's workbook, cold process", sample, ColdRounds, output);
        HoldLargeCold(output);
    }

    private static IEnumerable<(string Writer, byte[]? File)> LargeFiles() =>
    [
        ("code", LargeWorkbook.Build()),
        ("code, with prefixed names", LargeWorkbook.Build("x")),
        ("Dti.Xlsx", Written(WritingContest.LargeTable())),
        ("LibreOffice", LibreOffice.Rewrite(LargeWorkbook.Build())),
    ];

    private static byte[] Written(WorkbookContent content)
    {
        using var file = new MemoryStream();
        WorkbookWriter.Write(content, file);
        return file.ToArray();
    }

    private static void Hold(string writer, byte[] file, TextWriter output)
    {
        RequireSameCells(file);
        var (zipped, inflated) = (file.Length / (double)(1 << 20), LargeWorkbook.InflatedMebibytes(file));
        var size = string.Create(CultureInfo.InvariantCulture, $"{zipped:F1} MiB, {inflated:F1} inflated");
        new Contest($"Read 50,000 × 10 cells, warm; written by {writer} ({size})",
            [.. Readers.All.Select(reader => (reader.Name, new Action(() => reader.Read(file))))]).Hold(output, WarmRounds);
    }

    private static void RequireSameCells(byte[] file)
    {
        foreach (var (name, read) in Readers.All.Where(reader => reader.Name != Readers.Floor))
        {
            if (read(file) != LargeWorkbook.Cells)
                throw new InvalidOperationException($"{name} finds {read(file)} cells.");
        }
    }

    private static void HoldLargeCold(TextWriter output)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, LargeWorkbook.Build());
            ColdContest.Hold("Read 50,000 × 10 cells, cold process; written by code", path, rounds: 3, output);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
