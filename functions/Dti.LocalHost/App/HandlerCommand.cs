namespace Dti.LocalHost.App;

/// <summary>How the handler is started: the program, relative to the app's folder or found on the PATH.</summary>
internal sealed record HandlerCommand(string Executable, IReadOnlyList<string> Arguments, string? WorkingDirectory)
{
    public static HandlerCommand? Read(DescriptionJson? description) =>
        string.IsNullOrWhiteSpace(description?.DefaultExecutablePath) ? null
            : new HandlerCommand(description.DefaultExecutablePath, description.Arguments ?? [], description.WorkingDirectory);

    /// <summary>The file in the app's folder when there is one (on Windows also with .exe), else the name for the PATH.</summary>
    public string Locate(string folder)
    {
        var inside = Path.GetFullPath(Executable, folder);
        if (File.Exists(inside)) return inside;
        return OperatingSystem.IsWindows() && File.Exists(inside + ".exe") ? inside + ".exe" : Executable;
    }
}
