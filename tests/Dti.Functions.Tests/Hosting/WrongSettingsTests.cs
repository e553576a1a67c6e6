using System.Diagnostics;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Hosting;

/// <summary>The app started as the host starts it, with settings that cannot be right.</summary>
public class WrongSettingsTests
{
    private const string Port = "FUNCTIONS_CUSTOMHANDLER_PORT";
    private const string NotWhole = "AzureWebJobsStorage is not a whole connection string of a storage account: copy it again, up to the end of the key.";

    [Theory]
    [InlineData("", "", "Set AzureWebJobsStorage to a connection string, or AzureWebJobsStorage__blobServiceUri to the service's address.")]
    [InlineData("AzureWebJobsStorage", "nonsense", NotWhole)]
    [InlineData("AzureWebJobsStorage", "DefaultEndpointsProtocol=https;AccountName=a;AccountKey=geheim", NotWhole)]
    [InlineData("AzureWebJobsStorage", "DefaultEndpointsProtocol=https;AccountName=a", NotWhole)]
    [InlineData("AzureWebJobsStorage__blobServiceUri", "foo",
        "AzureWebJobsStorage__blobServiceUri is not the address of a service: it reads https://<account>.blob.core.windows.net, and nothing more.")]
    [InlineData("AzureWebJobsStorage__blobServiceUri", "https://a.blob.core.windows.net/?sig=secret",
        "AzureWebJobsStorage__blobServiceUri is not the address of a service: it reads https://<account>.blob.core.windows.net, and nothing more.")]
    [InlineData("AzureWebJobsStorage__blobServiceUri", "http://a.blob.core.windows.net",
        "AzureWebJobsStorage__blobServiceUri does not begin with https://, and who the app is must not be sent in the open.")]
    [InlineData("AzureWebJobsStorage__credential", "foo", "AzureWebJobsStorage__credential is 'foo'; set it to managedidentity or azurecli.")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1",
        "Unicode normalisation does not work here: install ICU (Debian: libicu) and leave DOTNET_SYSTEM_GLOBALIZATION_INVARIANT unset.")]
    public async Task The_app_ends_with_one_sentence_that_names_the_setting(string name, string value, string said) =>
        Assert.Equal((1, "", $"error: {said}\n"), await StartAsync((name, value)));

    [Theory]
    [InlineData("abc")]
    [InlineData("0")]
    [InlineData("99999")]
    [InlineData("-1")]
    [InlineData(" ")]
    [InlineData("127.0.0.1:8080")]
    public async Task A_port_that_is_none_is_not_listened_to_from_everywhere(string port) => Assert.Equal(
        (1, "", $"error: {Port} is not a port: set it to a number from 1 to 65535.\n"),
        await StartAsync((Port, port), ("AzureWebJobsStorage", MemoryAccount.ConnectionString)));

    private static async Task<(int Code, string Output, string Errors)> StartAsync(params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Dti.Functions.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("AzureWebJobsStorage", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in settings.Where(setting => setting.Name.Length > 0))
            start.Environment[name] = value;
        using var app = Process.Start(start)!;
        try
        {
            var output = app.StandardOutput.ReadToEndAsync();
            var errors = app.StandardError.ReadToEndAsync();
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
            await app.WaitForExitAsync(patience.Token);
            return (app.ExitCode, await output, (await errors).ReplaceLineEndings("\n"));
        }
        finally
        {
            if (!app.HasExited) app.Kill();
        }
    }
}
