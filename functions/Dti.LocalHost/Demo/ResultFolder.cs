using System.Text.Json;

namespace Dti.LocalHost.Demo;

/// <summary>The folder that a demo writes to, and reads from for its tables. Names never lead out of it.</summary>
internal sealed class ResultFolder
{
    public ResultFolder(string folder)
    {
        Root = Path.GetFullPath(folder);
        Directory.CreateDirectory(Root);
    }

    /// <summary>Its full path.</summary>
    public string Root { get; }

    /// <exception cref="StepFailedException">The name lies outside.</exception>
    public string PathOf(string name)
    {
        var path = Path.GetFullPath(name, Root);
        return path.StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? path
            : throw new StepFailedException($"'{name}' lies outside the folder for results.");
    }

    public async Task SaveAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, content, cancellationToken);
    }

    /// <exception cref="StepFailedException">Nothing of that name was saved, or it is no JSON.</exception>
    public JsonElement ReadJson(string name)
    {
        var path = PathOf(name);
        if (!File.Exists(path)) throw new StepFailedException($"No earlier step has saved '{name}'.");
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return document.RootElement.Clone();
        }
        catch (JsonException invalid)
        {
            throw new StepFailedException($"'{name}' is no JSON: {invalid.Message}");
        }
    }
}
