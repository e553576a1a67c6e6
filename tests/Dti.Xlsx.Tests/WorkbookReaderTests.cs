using Dti.Xlsx.Tests.Building;

namespace Dti.Xlsx.Tests;

/// <summary>What the caller is answerable for, and what fails outside the content.</summary>
public class WorkbookReaderTests
{
    private static readonly byte[] File = WorkbookFile.WithCells("<c r=\"A1\"><v>42</v></c>").ToBytes();

    [Fact]
    public void The_content_is_read_from_its_beginning_and_stays_open()
    {
        using var content = new MemoryStream(File);
        content.Position = 10;

        Assert.IsType<ReadResult.Success>(WorkbookReader.Read(content, new ReaderLimits(), CancellationToken.None));
        Assert.True(content.CanRead);
    }

    [Fact]
    public void Content_that_comes_in_small_pieces_reads_alike()
    {
        using var content = new OddStream(File) { LongestPiece = 3 };

        Assert.IsType<ReadResult.Success>(WorkbookReader.Read(content, new ReaderLimits(), CancellationToken.None));
    }

    [Fact]
    public void A_failing_stream_fails_the_reading()
    {
        using var content = new OddStream(File) { FailsAfterReads = 12 };

        Assert.Throws<IOException>(() => WorkbookReader.Read(content, new ReaderLimits(), CancellationToken.None));
    }

    [Fact]
    public void Cancelling_ends_the_reading()
    {
        using var source = new CancellationTokenSource();
        using var content = new OddStream(File) { AfterReads = (12, source.Cancel) };

        Assert.Throws<OperationCanceledException>(() => WorkbookReader.Read(content, new ReaderLimits(), source.Token));
    }

    [Fact]
    public void Content_that_cannot_seek_is_a_mistake_of_the_caller()
    {
        using var content = new OddStream(File) { Seekable = false };

        Assert.Throws<ArgumentException>(() => WorkbookReader.Read(content, new ReaderLimits(), CancellationToken.None));
    }

    [Fact]
    public void Missing_arguments_are_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => WorkbookReader.Read(null!, new ReaderLimits(), CancellationToken.None));
        Assert.Throws<ArgumentNullException>(() => WorkbookReader.Read(new MemoryStream(), null!, CancellationToken.None));
    }

    private sealed class OddStream(byte[] content) : MemoryStream(content)
    {
        private int reads;

        public int LongestPiece { get; init; } = int.MaxValue;

        public int FailsAfterReads { get; init; } = int.MaxValue;

        public (int Reads, Action Do) AfterReads { get; init; } = (int.MaxValue, () => { });

        public bool Seekable { get; init; } = true;

        public override bool CanSeek => Seekable;

        // The other overload of a derived stream comes here too.
        public override int Read(byte[] buffer, int offset, int count)
        {
            reads++;
            if (reads > FailsAfterReads)
                throw new IOException("The network is gone.");
            if (reads == AfterReads.Reads)
                AfterReads.Do();
            return base.Read(buffer, offset, Math.Min(count, LongestPiece));
        }
    }
}
