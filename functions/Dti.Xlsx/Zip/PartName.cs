namespace Dti.Xlsx.Zip;

/// <summary>Names of parts inside a package: no leading slash, forward slashes, no dots. Compared without regard to case.</summary>
internal static class PartName
{
    private static readonly char[] Separators = ['/', '\\'];

    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    public static string Normalise(string name) => Join([], name);

    /// <summary>What a relationship of <paramref name="source"/> points at: beside the source, or from the root with a slash.</summary>
    public static string Resolve(string source, string target) =>
        target.Length > 0 && Separators.Contains(target[0]) ? Normalise(target) : Join(Segments(source)[..^1], target);

    /// <summary>Where the relationships of a part are kept; those of the package itself for the empty name.</summary>
    public static string OfRelationships(string source)
    {
        var file = source.LastIndexOf('/') + 1;
        return $"{source[..file]}_rels/{source[file..]}.rels";
    }

    private static string[] Segments(string name) => name.Split(Separators);

    private static string Join(IEnumerable<string> folder, string name)
    {
        var segments = new List<string>(folder);
        foreach (var segment in Segments(name))
        {
            if (segment == ".." && segments.Count > 0)
                segments.RemoveAt(segments.Count - 1);
            else if (segment is not ("" or "." or ".."))
                segments.Add(segment);
        }

        return string.Join('/', segments);
    }
}
