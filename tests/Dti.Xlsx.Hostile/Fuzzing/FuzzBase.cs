using System.IO.Compression;
using Dti.Xlsx.Hostile.Building;
using Dti.Xlsx.Hostile.Measuring;

namespace Dti.Xlsx.Hostile.Fuzzing;

/// <summary>A workbook before it is changed, packed and unpacked.</summary>
/// <param name="Parts">Name and bytes, in the order of the archive; never changed.</param>
internal sealed record FuzzBase(string Name, byte[] File, IReadOnlyList<(string Name, byte[] Content)> Parts, string Digest)
{
    public static IReadOnlyList<FuzzBase> All { get; } =
        [.. Samples.Names.Select(name => Of(name, Samples.Bytes(name))), Of("built.xlsx", RichBook.Build().ToBytes())];

    /// <summary>Packs parts again, with the right checksums.</summary>
    public static byte[] Pack(IEnumerable<(string Name, byte[] Content)> parts)
    {
        var archive = new Archive();
        foreach (var (name, content) in parts)
            archive.Add(name, content, stored: true);
        return archive.ToBytes();
    }

    private static FuzzBase Of(string name, byte[] file)
    {
        using var content = new MemoryStream(file, writable: false);
        var workbook = ((ReadResult.Success)WorkbookReader.Read(content, new ReaderLimits(), CancellationToken.None)).Workbook;
        return new FuzzBase(name, file, Unpack(file), Verdict.Digest(workbook));
    }

    private static List<(string Name, byte[] Content)> Unpack(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file, writable: false));
        var parts = new List<(string, byte[])>();
        foreach (var entry in zip.Entries)
        {
            using var bytes = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(bytes);
            parts.Add((entry.FullName, bytes.ToArray()));
        }

        return parts;
    }
}
