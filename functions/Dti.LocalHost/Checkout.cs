namespace Dti.LocalHost;

/// <summary>Finds the checkout that this run belongs to.</summary>
internal static class Checkout
{
    private const string Marker = "global.json";

    /// <summary>The nearest folder above the working directory, else above the executable, that holds <c>global.json</c>;
    /// null outside a checkout.</summary>
    public static string? FindRoot() => RootAbove(Directory.GetCurrentDirectory()) ?? RootAbove(AppContext.BaseDirectory);

    /// <summary>Where this program keeps what it makes: <c>.dti</c> in the checkout, or the user's own folder outside one.</summary>
    public static string WorkFolder() =>
        FindRoot() is { } root
            ? Path.Combine(root, ".dti")
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "dti");

    private static string? RootAbove(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, Marker))) return folder.FullName;
        return null;
    }
}
