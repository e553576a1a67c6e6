namespace Dti.Xlsx.Tests.Building;

/// <summary>The sample workbooks and the tables they were made from, copied beside the tests.</summary>
internal static class Samples
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "samples");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.xlsx").Select(path => Path.GetFileName(path)).Order();

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    /// <summary>One dictionary per row: column name to text.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Table(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "reference", name));
        var columns = SplitLine(lines[0]);
        return [.. lines[1..].Select(line => SplitLine(line).Zip(columns).ToDictionary(pair => pair.Second, pair => pair.First))];
    }

    // Quotes only ever surround whole fields in these tables.
    private static List<string> SplitLine(string line)
    {
        var fields = new List<string> { "" };
        var isQuoted = false;
        foreach (var character in line)
        {
            if (character == '"')
                isQuoted = !isQuoted;
            else if (character == ',' && !isQuoted)
                fields.Add("");
            else
                fields[^1] += character;
        }

        return fields;
    }
}
