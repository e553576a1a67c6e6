using System.ComponentModel;
using System.Diagnostics;

namespace Dti.Benchmarks;

/// <summary>Has a workbook written anew by another program.</summary>
internal static class LibreOffice
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Null where the program is not installed.</summary>
    public static byte[]? Rewrite(byte[] workbook)
    {
        var folder = Directory.CreateTempSubdirectory("dti-benchmarks-");
        try
        {
            var (source, target) = (Path.Combine(folder.FullName, "large.xlsx"), Path.Combine(folder.FullName, "written"));
            File.WriteAllBytes(source, workbook);
            return Convert(source, target) ? File.ReadAllBytes(Path.Combine(target, "large.xlsx")) : null;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A page of HTML as a tagged PDF/A-1b, its profile kept between runs; null where the program is not installed.</summary>
    public static byte[]? Print(string html)
    {
        const string options = """
            pdf:writer_web_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"1"},"UseTaggedPDF":{"type":"boolean","value":"true"}}
            """;
        var target = Path.Combine(Path.GetDirectoryName(html)!, "printed");
        return Convert(html, target, options) ? File.ReadAllBytes(Path.Combine(target, Path.ChangeExtension(Path.GetFileName(html), "pdf"))) : null;
    }

    private static bool Convert(string source, string target, string format = "xlsx")
    {
        var profile = new Uri(Path.Combine(Path.GetDirectoryName(source)!, "profile")).AbsoluteUri;
        string[] arguments = [$"-env:UserInstallation={profile}", "--headless", "--convert-to", format, "--outdir", target, source];
        var start = new ProcessStartInfo("soffice", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var program = Process.Start(start)!;
            return program.WaitForExit(Patience) && program.ExitCode == 0 ? true : throw new InvalidOperationException("soffice failed.");
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
