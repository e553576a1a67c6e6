namespace Dti.Xlsx.Hostile.Fuzzing;

/// <summary>The sample workbooks, copied beside the program.</summary>
internal static class Samples
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "samples", "workbooks");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder,
        "*.xlsx").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));
}
