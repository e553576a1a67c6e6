using Dti.LocalHost.App;

namespace Dti.LocalHost.Tests.App;

public sealed class AppSettingsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("settings-");

    [Fact]
    public void Own_settings_are_read_before_the_sample()
    {
        Write("local.settings.sample.json", """{ "Values": { "Who": "sample" } }""");
        var sample = AppSettings.Load(folder.FullName).Find("who");
        Write("local.settings.json", """{ "Values": { "Who": "own" } }""");
        var own = AppSettings.Load(folder.FullName).Find("WHO");

        Assert.Equal(("sample", "own"), (sample, own));
    }

    [Fact]
    public void The_environment_wins_over_the_file()
    {
        Write("local.settings.json", """{ "Values": { "DTI_LOCALHOST_TEST": "file" } }""");
        Environment.SetEnvironmentVariable("DTI_LOCALHOST_TEST", "environment");

        Assert.Equal("environment", AppSettings.Load(folder.FullName).Values["DTI_LOCALHOST_TEST"]);
        Environment.SetEnvironmentVariable("DTI_LOCALHOST_TEST", null);
    }

    [Theory]
    [InlineData("UseDevelopmentStorage=true", null)]
    [InlineData("usedevelopmentstorage=True;", null)]
    [InlineData("", null)]
    [InlineData("AccountName=x", "AccountName=x")]
    public void Development_storage_is_no_given_storage(string text, string? expected) =>
        Assert.Equal(expected, new AppSettings([KeyValuePair.Create("AzureWebJobsStorage", text)]).GivenStorage);

    [Fact]
    public void Encrypted_settings_and_broken_files_are_refused_with_their_path()
    {
        Write("local.settings.json", """{ "IsEncrypted": true, "Values": {} }""");
        var encrypted = Assert.Throws<LocalHostException>(() => AppSettings.Load(folder.FullName));
        Write("local.settings.json", "{ ");
        var broken = Assert.Throws<LocalHostException>(() => AppSettings.Load(folder.FullName));

        Assert.Contains("encrypted", encrypted.Message, StringComparison.Ordinal);
        Assert.Contains("local.settings.json", broken.Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, name), text);
}
