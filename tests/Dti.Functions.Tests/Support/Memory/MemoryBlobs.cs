using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace Dti.Functions.Tests.Support.Memory;

/// <summary>Containers and block blobs: put as a whole, read with conditions, listed in pages.</summary>
internal sealed class MemoryBlobs
{
    private const string MetadataPrefix = "x-ms-meta-";
    private const int LargestPage = 5_000;

    private static readonly DateTimeOffset Beginning = new(2023, 4, 10, 0, 0, 0, TimeSpan.Zero);

    private ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, MemoryBlob>> containers =
        ImmutableSortedDictionary.Create<string, ImmutableSortedDictionary<string, MemoryBlob>>(StringComparer.Ordinal);

    public int Changes { get; private set; }

    public MemoryBlobs Copy() => new() { containers = containers, Changes = Changes };

    public MemoryResponse Answer(MemoryRequest request) => (request.Method, request.Kind) switch
    {
        ("GET", ("service", "properties")) => MemoryResponse.Xml("<StorageServiceProperties />"),
        ("GET", (null, "list")) => ListContainers(),
        ("PUT", ("container", null)) => CreateContainer(request.First),
        ("DELETE", ("container", null)) => DeleteContainer(request.First),
        (_, (null or "container", _)) when !containers.ContainsKey(request.First) => MemoryResponse.Error(404, "ContainerNotFound"),
        ("GET", ("container", "list")) => ListBlobs(request),
        ("PUT", (null, null)) => Put(request),
        ("GET" or "HEAD", (null, null)) => Get(request),
        ("DELETE", (null, null)) => Delete(request),
        _ => throw request.Unknown(),
    };

    private MemoryResponse ListContainers()
    {
        var found = containers.Keys.Select(name => new XElement("Container", new XElement("Name", name), new XElement(
            "Properties", new XElement("Last-Modified", Beginning.ToString("R")), new XElement("Etag", "\"0x8D0\""))));
        return MemoryResponse.Xml(
            new XElement("EnumerationResults", new XElement("Containers", found), new XElement("NextMarker")).ToString());
    }

    private MemoryResponse CreateContainer(string name)
    {
        if (containers.ContainsKey(name))
            return MemoryResponse.Error(409, "ContainerAlreadyExists");

        containers = containers.Add(name, ImmutableSortedDictionary.Create<string, MemoryBlob>(StringComparer.Ordinal));
        Changes++;
        return new MemoryResponse(201, null, ("ETag", "\"0x8D0\""), ("Last-Modified", Beginning.ToString("R")));
    }

    private MemoryResponse DeleteContainer(string name)
    {
        if (!containers.ContainsKey(name))
            return MemoryResponse.Error(404, "ContainerNotFound");

        containers = containers.Remove(name);
        Changes++;
        return new MemoryResponse(202);
    }

    private MemoryResponse ListBlobs(MemoryRequest request)
    {
        var size = Math.Min(request.Number("maxresults") ?? LargestPage, LargestPage);
        var (prefix, marker) = (request.Value("prefix") ?? "", request.Value("marker") ?? "");
        var withMetadata = (request.Value("include") ?? "").Contains("metadata", StringComparison.OrdinalIgnoreCase);
        var found = containers[request.First].Where(blob => blob.Key.StartsWith(prefix, StringComparison.Ordinal)
            && string.CompareOrdinal(blob.Key, marker) >= 0).Take(size + 1).ToList();
        var next = found.Count > size ? found[size].Key : "";
        var blobs = found.Take(size).Select(blob => blob.Value.Describe(blob.Key, withMetadata));
        return MemoryResponse.Xml(new XElement(
            "EnumerationResults", new XAttribute("ContainerName", request.First), new XElement("Blobs", blobs),
            new XElement("NextMarker", next))
            .ToString(SaveOptions.DisableFormatting));
    }

    private MemoryResponse Put(MemoryRequest request)
    {
        if (request.Header("x-ms-blob-type") != "BlockBlob")
            throw request.Unknown();
        var container = containers[request.First];
        var existing = container.GetValueOrDefault(request.Rest);
        if (existing is not null && request.Header("If-None-Match") == "*")
            return MemoryResponse.Error(409, "BlobAlreadyExists");
        if (request.Header("If-Match") is { } condition && condition != existing?.ETag)
            return MemoryResponse.Error(412, "ConditionNotMet");

        Changes++;
        var metadata = request.Headers.Where(header => header.Key.StartsWith(MetadataPrefix, StringComparison.OrdinalIgnoreCase))
            .ToImmutableSortedDictionary(header => header.Key[MetadataPrefix.Length..], header => header.Value);
        var blob = new MemoryBlob(
            request.Body, request.Header("x-ms-blob-content-type") ?? "application/octet-stream", metadata,
            string.Create(CultureInfo.InvariantCulture, $"\"0x8D{Changes:X6}\""), Beginning.AddSeconds(Changes));
        containers = containers.SetItem(request.First, container.SetItem(request.Rest, blob));
        return new MemoryResponse(201, null, blob.Headers(forContent: false));
    }

    private MemoryResponse Get(MemoryRequest request)
    {
        if (request.Header("Range") is not null || request.Header("x-ms-range") is not null)
            throw request.Unknown();
        if (!containers[request.First].TryGetValue(request.Rest, out var blob))
            return MemoryResponse.Error(404, "BlobNotFound");
        if (request.Header("If-Match") is { } condition && condition != blob.ETag)
            return MemoryResponse.Error(412, "ConditionNotMet");

        return new MemoryResponse(200, request.Method == "HEAD" ? null : blob.Content, blob.Headers(forContent: true));
    }

    private MemoryResponse Delete(MemoryRequest request)
    {
        if (!containers[request.First].ContainsKey(request.Rest))
            return MemoryResponse.Error(404, "BlobNotFound");

        containers = containers.SetItem(request.First, containers[request.First].Remove(request.Rest));
        Changes++;
        return new MemoryResponse(202);
    }
}
