using System.Globalization;
using Dti.Pdf;

namespace Dti.Benchmarks.Printing;

/// <summary>A report of ten pages with tables, notes and charts as a tagged PDF: a browser's print, LibreOffice's conversion, and ours.</summary>
internal static class PrintingContest
{
    public const string Argument = "printing";

    /// <summary>Until the runtime has compiled for good what a browser brings compiled.</summary>
    private const int WarmUps = 60;

    public static async Task HoldAsync(TextWriter output)
    {
        if (!File.Exists(Chromium.Path))
        {
            output.WriteLine("\nNOT MEASURED: printing; Chromium is not installed.");
            return;
        }

        var folder = Directory.CreateTempSubdirectory("dti-printing-");
        var html = Path.Combine(folder.FullName, "report.html");
        var fonts = Path.Combine(AppContext.BaseDirectory, "fonts");
        await File.WriteAllTextAsync(html, new PrintedHtml(fonts).Build());
        var family = new FontFamily(Face(fonts, "Regular"), Face(fonts, "Bold"), Face(fonts, "Italic"), Face(fonts, "BoldItalic"));
        await using var browser = await Chromium.StartAsync();
        for (var warmUp = 0; warmUp < WarmUps; warmUp++)
            Render(family);
        byte[] printed = [], converted = [], rendered = [];

        new Contest("A report of ten pages with tables, notes and charts as a tagged PDF, warm",
            ($"Chromium {browser.Version}, print of a page", () => printed = browser.PrintAsync(new Uri(html)).GetAwaiter().GetResult()),
            ("LibreOffice, conversion, a process each time", () => converted = LibreOffice.Print(html) ?? []),
            ("Dti.Pdf, blocks built anew", () => rendered = Render(family))).Hold(output);

        output.WriteLine();
        foreach (var (name, file) in new[] { ("Chromium", printed), ("LibreOffice", converted), ("Dti.Pdf", rendered) })
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{name}: {file.Length / 1024.0:F0} KiB, {(double)file.Length / printed.Length:F2} of Chromium's."));
        output.WriteLine($"{PdfRenderer.Lay(PrintedPdf.Build(family)).Pages.Count} pages by Dti.Pdf.");
        folder.Delete(recursive: true);
    }

    private static byte[] Render(FontFamily family)
    {
        using var file = new MemoryStream();
        PdfRenderer.Render(PrintedPdf.Build(family), file);
        return file.ToArray();
    }

    private static FontFace Face(string fonts, string style) => FontFace.Parse(File.ReadAllBytes(Path.Combine(fonts, $"Tinos-{style}.ttf")));
}
