namespace Dti.Xlsx.Hostile;

/// <summary>A file that somebody might send, or a series of such files that are alike.</summary>
/// <param name="Name">Lower-case words and hyphens.</param>
/// <param name="Expected">How the verdict begins, see <see cref="Measuring.Verdict"/>; of a series, what each file may come to.</param>
/// <param name="Files">Written anew at each use, without holding more than a few megabytes.</param>
public sealed record HostileCase(string Name, string Expected, IReadOnlyList<Action<Stream>> Files)
{
    /// <summary>Read in a process of its own.</summary>
    public bool IsBomb { get; init; }

    /// <summary>Of a series, the first file is the untouched one.</summary>
    public bool IsSeries => Files.Count > 1;

    internal static HostileCase Of(string name, string expected, Func<Building.Archive> archive) =>
        new(name, expected, [output => archive().Write(output)]);

    internal static HostileCase Of(string name, string expected, Func<Building.Book> book) =>
        Of(name, expected, () => book().ToArchive());

    internal static HostileCase Of(string name, string expected, Func<byte[]> bytes) =>
        new(name, expected, [output => output.Write(bytes())]);

    internal static HostileCase Bomb(string name, string expected, Func<Building.Book> book) =>
        Of(name, expected, book) with { IsBomb = true };

    internal static HostileCase Bomb(string name, string expected, Func<Building.Archive> archive) =>
        Of(name, expected, archive) with { IsBomb = true };
}
