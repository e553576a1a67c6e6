using Dti.LocalHost.Http;

namespace Dti.LocalHost.Tests.Http;

public sealed class HostKeysTests
{
    [Fact]
    public void Keys_are_made_once_and_read_again()
    {
        var folder = Directory.CreateTempSubdirectory("keys-");
        var path = Path.Combine(folder.FullName, "inside", "keys.json");

        var made = HostKeys.LoadOrCreate(path);
        var again = HostKeys.LoadOrCreate(path);

        Assert.Equal(made, again);
        Assert.NotEqual(made.Function, made.Master);
        Assert.NotEqual(made, HostKeys.Generate());
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        folder.Delete(recursive: true);
    }
}
