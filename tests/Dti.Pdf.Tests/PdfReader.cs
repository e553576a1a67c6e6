using System.Diagnostics;
using System.Text.Json;

namespace Dti.Pdf.Tests;

/// <summary>Reads finished files with pdf.js, as an independent reader would.</summary>
internal static class PdfReader
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);
    private static readonly string Script = Path.Combine(AppContext.BaseDirectory, "pdfjs", "read.js");

    public static ReadPdf Read(PdfDocument document)
    {
        var folder = Directory.CreateTempSubdirectory("dti-pdf-");
        try
        {
            var (input, output) = (Path.Combine(folder.FullName, "in.pdf"), Path.Combine(folder.FullName, "out.json"));
            using (var file = File.Create(input))
                PdfRenderer.Render(document, file);
            Run("node", Script, input, output);
            return JsonSerializer.Deserialize<ReadPdf>(File.ReadAllText(output), CamelCase)
                ?? throw new InvalidDataException("pdf.js wrote nothing.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        }) ?? throw new InvalidOperationException($"{program} did not start.");
        var messages = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, string.Concat(messages.GetAwaiter().GetResult()));
    }
}
