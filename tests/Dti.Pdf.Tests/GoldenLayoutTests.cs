using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Dti.Pdf.Tests;

/// <summary>Where every text and rule of the sample report stands, as text that is reviewed like code. Rewritten only
/// when <c>DTI_UPDATE_GOLDEN=1</c>.</summary>
public sealed class GoldenLayoutTests
{
    [Fact]
    public void The_sample_report_is_laid_out_as_reviewed()
    {
        var actual = Describe(PdfRenderer.Lay(SampleReport.Create()));

        var path = Path.Combine(Folder(), "Golden", "sample-report.txt");
        if (Environment.GetEnvironmentVariable("DTI_UPDATE_GOLDEN") == "1")
            File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path), actual);
    }

    /// <summary>Millimetres from the top left corner of the paper.</summary>
    private static string Describe(PdfLayout layout)
    {
        var golden = new StringBuilder();
        foreach (var (index, page) in layout.Pages.Index())
        {
            golden.Append(CultureInfo.InvariantCulture, $"page {index + 1}: {Mm(page.Width)} x {Mm(page.Height)}\n");
            foreach (var text in page.Texts)
                golden.Append(Describe(text)).Append('\n');
            foreach (var rule in page.Rules)
                golden.Append(Describe(rule)).Append('\n');
        }

        return golden.ToString();
    }

    private static string Describe(PlacedText text) =>
        $"{Mm(text.X)} {Mm(text.Baseline)} +{Mm(text.Width)} {Look(text)} {text.Role ?? "-"} |{text.Text}|";

    private static string Describe(PlacedRule rule) =>
        $"rule {Mm(rule.X1)} {Mm(rule.Y1)} to {Mm(rule.X2)} {Mm(rule.Y2)} thickness {Mm(rule.Thickness)}";

    private static string Look(PlacedText text) =>
        string.Create(CultureInfo.InvariantCulture, $"{text.Size:0.##}{(text.Bold ? "b" : "")}{(text.Italic ? "i" : "")}");

    private static string Mm(double points) => Pdf.Mm.FromPoints(points).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Folder([CallerFilePath] string path = "") =>
        Path.GetDirectoryName(path) ?? throw new InvalidOperationException("The path of this file is not known.");
}
