using System.IO.Compression;

namespace Dti.Functions.Reports.Docx;

/// <summary>A zip archive that says nothing of when it was made.</summary>
internal static class RepeatableArchive
{
    // What an archive can say first.
    private static readonly DateTimeOffset FirstDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The same entries in the order of their names, which puts the list of content types first.</summary>
    public static byte[] Of(Stream archive)
    {
        using var read = new ZipArchive(archive, ZipArchiveMode.Read, leaveOpen: true);
        using var output = new MemoryStream();
        using (var written = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in read.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
                Copy(entry, written);
        }

        return output.ToArray();
    }

    private static void Copy(ZipArchiveEntry entry, ZipArchive archive)
    {
        var copy = archive.CreateEntry(entry.FullName, CompressionLevel.Optimal);
        copy.LastWriteTime = FirstDay;
        using var from = entry.Open();
        using var to = copy.Open();
        from.CopyTo(to);
    }
}
