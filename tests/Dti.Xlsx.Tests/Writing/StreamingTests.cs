using System.Globalization;
using System.IO.Compression;
using Dti.Xlsx.Tests.Building;
using Dti.Xlsx.Writing;

namespace Dti.Xlsx.Tests.Writing;

public class StreamingTests
{
    private const int Many = 20_000;

    [Fact]
    public void The_same_content_gives_the_same_bytes_in_any_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Written.Bytes(SampleAnnex.Content);
        CultureInfo.CurrentCulture = new CultureInfo("vi-VN") { NumberFormat = { NegativeSign = "−", NumberDecimalSeparator = "," } };
        try
        {
            Assert.Equal(expected, Written.Bytes(SampleAnnex.Content));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_stream_that_can_only_be_written_gets_the_same_bytes()
    {
        using var plain = new MemoryStream();
        using (var pipe = new GZipStream(plain, CompressionMode.Compress, leaveOpen: true))
            WorkbookWriter.Write(SampleTemplate.Content, pipe);
        plain.Position = 0;
        using var received = new MemoryStream();
        using (var pipe = new GZipStream(plain, CompressionMode.Decompress))
            pipe.CopyTo(received);

        Assert.Equal(Written.Bytes(SampleTemplate.Content), received.ToArray());
    }

    [Fact]
    public void Nothing_of_the_clock_or_the_machine_is_in_the_archive()
    {
        using var archive = new ZipArchive(new MemoryStream(Written.Bytes(SampleTemplate.Content)));

        Assert.All(archive.Entries, entry =>
            Assert.Equal((new DateTime(1980, 1, 1), 0), (entry.LastWriteTime.DateTime, entry.ExternalAttributes)));
    }

    [Fact]
    public void Rows_are_written_as_they_come_and_asked_for_once()
    {
        using var output = new MemoryStream();
        var (asked, written) = (0, new List<long>());
        IEnumerable<RowContent> Rows()
        {
            asked++;
            for (var row = 0; row < Many; row++)
            {
                if (row % (Many / 4) == 0)
                    written.Add(output.Length);
                yield return new RowContent(CellContent.OfNumber(row), CellContent.OfText($"xã {row * 7919 % Many}"));
            }
        }

        WorkbookWriter.Write(new WorkbookContent(new SheetContent("S", Rows())), output);

        Assert.Equal(1, asked);
        Assert.Equal(written.Order().Distinct(), written);
    }

    // Beyond the number of texts that are shared, and beyond every buffer.
    [Fact]
    public void Texts_too_many_to_be_shared_are_written_in_their_cells()
    {
        static string Text(int row) => $" {row} {new string('ệ', 100)}";
        static RowContent Row(int row) => new(CellContent.OfText(Text(row)), CellContent.OfText(Text(1)));

        var file = Written.Bytes(new SheetContent("S", Enumerable.Range(1, Many).Select(Row)));

        Assert.Equal(
            Enumerable.Range(1, Many).Select(row => (Text(row), Text(1))),
            Assert.Single(Reading.Open(file).Sheets).Rows.Select(row => (row.Cells[0].Text, row.Cells[1].Text)));
        Assert.Contains(Written.Part(file, "xl/worksheets/sheet1.xml").Descendants(Written.Main + "is"), item => item.Value == Text(Many));
    }

    [Fact]
    public void The_stream_is_left_open()
    {
        using var output = new MemoryStream();
        WorkbookWriter.Write(SampleTemplate.Content, output);

        output.WriteByte(0);
    }

    [Fact]
    public void A_failing_source_of_rows_is_heard_of()
    {
        static IEnumerable<RowContent> Rows()
        {
            yield return new RowContent(CellContent.OfNumber(1));
            throw new IOException("gone");
        }

        Assert.Throws<IOException>(() => Written.Bytes(new SheetContent("S", Rows())));
    }
}
