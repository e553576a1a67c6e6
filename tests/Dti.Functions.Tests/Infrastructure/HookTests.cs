using System.Diagnostics;

namespace Dti.Functions.Tests.Infrastructure;

/// <summary>The hook that deploys the second stage, with stand-ins for the programs it calls.</summary>
public sealed class HookTests : IDisposable
{
    private const string Key = "the-key-of-the-hook";

    private static readonly string[] AllButTopic =
        ["AZURE_SUBSCRIPTION_ID", "AZURE_RESOURCE_GROUP", "FUNCTION_APP_NAME", "FUNCTION_APP_HOST"];

    private static readonly string[] AllNames = [.. AllButTopic, "EVENT_TOPIC_NAME"];

    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("dti-hook");

    public void Dispose() => home.Delete(recursive: true);

    [Fact]
    public async Task The_second_stage_is_deployed_once_the_app_answers_and_no_key_is_shown()
    {
        // The second look at the app finds it; a key is given only to whoever asks for all keys.
        Put("curl", "echo x >> \"$HOME/looks\"; [ \"$(wc -l < \"$HOME/looks\")\" -ge 2 ]");
        Put("az", $"echo \"$@\" >> \"$HOME/calls\"; case \"$*\" in *contains*) echo true ;; *listkeys*) echo {Key} ;; esac");
        Put("sleep", ":");

        var (code, said) = await RunAsync(AllNames);

        var last = File.ReadLines(Path.Combine(home.FullName, "calls")).Last();
        Assert.Equal((0, 2), (code, File.ReadLines(Path.Combine(home.FullName, "looks")).Count()));
        Assert.StartsWith("deployment group create --subscription value --resource-group value", last, StringComparison.Ordinal);
        Assert.Contains("events.bicep --parameters appName=value topicName=value", last, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_waits_in_vain_is_told_why()
    {
        // A quarter of an hour is over at the third look at the clock.
        Put("date", "echo x >> \"$HOME/clock\"; echo $(($(wc -l < \"$HOME/clock\") * 600))");
        Put("curl", ":");
        Put("az", "case \"$*\" in *listkeys*) echo AuthorizationFailed >&2; exit 1 ;; *) echo \"$@\" >> \"$HOME/calls\" ;; esac");
        Put("sleep", ":");

        var (code, said) = await RunAsync([.. AllButTopic, "EVENT_TOPIC_NAME"]);

        Assert.Equal(1, code);
        Assert.Contains("last: AuthorizationFailed", said, StringComparison.Ordinal);
        Assert.DoesNotContain("deployment", File.ReadAllText(Path.Combine(home.FullName, "calls")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_deployed_while_a_name_is_missing()
    {
        Put("az", "echo \"$@\" >> \"$HOME/calls\"; echo true");
        Put("curl", ":");

        var (code, said) = await RunAsync(AllButTopic);

        Assert.Equal(1, code);
        Assert.Contains("EVENT_TOPIC_NAME is not set", said, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(home.FullName, "calls")));
    }

    private void Put(string program, string text)
    {
        var path = Path.Combine(home.FullName, program);
        File.WriteAllText(path, $"#!/bin/sh\n{text}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private async Task<(int Code, string Said)> RunAsync(params string[] names)
    {
        var start = new ProcessStartInfo("sh", [BicepFixture.PathOf("infra", "hooks", "postdeploy.sh")])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["HOME"] = home.FullName;
        start.Environment["PATH"] = home.FullName + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        foreach (var name in AllNames)
            start.Environment.Remove(name);
        foreach (var name in names)
            start.Environment[name] = "value";

        using var process = Process.Start(start)!;
        var complaints = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, said + await complaints);
    }
}
