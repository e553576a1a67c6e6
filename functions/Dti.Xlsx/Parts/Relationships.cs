using Dti.Xlsx.Zip;

namespace Dti.Xlsx.Parts;

/// <summary>What a part points at. External targets are left out: nothing outside the file is ever opened.</summary>
internal sealed class Relationships
{
    private readonly Dictionary<string, Link> byId = new(StringComparer.Ordinal);

    private Relationships()
    {
    }

    /// <param name="source">A part, or the empty name for the package itself.</param>
    /// <returns>None where the part has no relationships.</returns>
    public static Relationships Of(string source, Package package, ReaderLimits limits)
    {
        var links = new Relationships();
        var name = PartName.OfRelationships(source);
        if (!package.Contains(name))
            return links;
        using var xml = new PartXml(package.Open(name), limits, Namespaces.PackageLinks);
        xml.EnterRoot();
        while (xml.NextChild(0))
        {
            if (xml.Name == "Relationship" && xml.Attribute("TargetMode") != "External")
                links.Add(xml, source, limits);
        }

        xml.Finish();
        return links;
    }

    /// <summary>The part behind an id, or null.</summary>
    public Link? Find(string? id) => id is not null && byId.TryGetValue(id, out var link) ? link : null;

    /// <summary>The first part of a kind such as "styles", or null. Both dialects end their types alike.</summary>
    public string? FindByKind(string kind) => byId.Values.FirstOrDefault(link => link.IsKind(kind))?.Part;

    private void Add(PartXml xml, string source, ReaderLimits limits)
    {
        if (byId.Count == limits.Entries)
            throw RefusedException.TooLarge(nameof(ReaderLimits.Entries));
        if (xml.Attribute("Id") is not { } id || xml.Attribute("Target") is not { } target)
            throw xml.Damaged("a relationship without id or target");
        if (!byId.TryAdd(id, new Link(PartName.Resolve(source, target), xml.Attribute("Type") ?? "")))
            throw xml.Damaged("two relationships of one id");
    }

    /// <param name="Part">Normalised name; there may be no such part.</param>
    internal sealed record Link(string Part, string Type)
    {
        public bool IsKind(string kind) => Type.EndsWith("/" + kind, StringComparison.OrdinalIgnoreCase);
    }
}
