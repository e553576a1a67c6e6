namespace Dti.Pdf.Tests;

public sealed class RendererTests
{
    [Fact]
    public void The_same_document_gives_the_same_bytes_on_every_thread()
    {
        var files = new byte[8][];

        Parallel.For(0, files.Length, i => files[i] = Render(SampleReport.Create()));

        Assert.All(files, file => Assert.Equal(files[0], file));
    }

    private static byte[] Render(PdfDocument document)
    {
        using var output = new MemoryStream();
        PdfRenderer.Render(document, output);
        return output.ToArray();
    }
}
