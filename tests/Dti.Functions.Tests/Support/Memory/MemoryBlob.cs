using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace Dti.Functions.Tests.Support.Memory;

/// <summary>One version of a blob.</summary>
internal sealed record MemoryBlob(
    byte[] Content, string ContentType, ImmutableSortedDictionary<string, string> Metadata, string ETag, DateTimeOffset LastModified)
{
    /// <param name="forContent">With what is said only of a blob that is read.</param>
    public (string Name, string Value)[] Headers(bool forContent)
    {
        (string, string)[] always = [("ETag", ETag), ("Last-Modified", LastModified.ToString("R"))];
        return !forContent ? always :
        [
            .. always, ("Content-Length", Content.Length.ToString(CultureInfo.InvariantCulture)), ("Content-Type", ContentType),
            ("x-ms-blob-type", "BlockBlob"), .. Metadata.Select(one => ("x-ms-meta-" + one.Key, one.Value)),
        ];
    }

    /// <summary>As a listing shows it: its ETag without quotes.</summary>
    public XElement Describe(string name, bool withMetadata) => new(
        "Blob", new XElement("Name", name),
        new XElement(
            "Properties", new XElement("Last-Modified", LastModified.ToString("R")), new XElement("Etag", ETag.Trim('"')),
            new XElement("Content-Length", Content.Length), new XElement("Content-Type", ContentType),
            new XElement("BlobType", "BlockBlob")),
        withMetadata ? new XElement("Metadata", Metadata.Select(one => new XElement(one.Key, one.Value))) : null);
}
