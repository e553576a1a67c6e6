using System.IO.Compression;

namespace Dti.Xlsx.Tests.Building;

/// <summary>The XML inside workbooks.</summary>
internal static class XmlParts
{
    /// <summary>Each part as it is, named by file and part.</summary>
    public static IEnumerable<(string Name, byte[] Xml)> OfSamples()
    {
        foreach (var name in Samples.Names)
        {
            using var archive = new ZipArchive(new MemoryStream(Samples.Bytes(name)));
            foreach (var entry in archive.Entries.Where(entry => Path.GetExtension(entry.Name) is ".xml" or ".rels"))
            {
                using var content = entry.Open();
                using var bytes = new MemoryStream();
                content.CopyTo(bytes);
                yield return ($"{name}!{entry.FullName}", bytes.ToArray());
            }
        }
    }
}
