using System.CommandLine;
using Dti.LocalHost.App;
using Dti.LocalHost.Running;

namespace Dti.LocalHost.Commands;

/// <summary>Which app runs with which settings: options that every command has.</summary>
internal sealed class AppChoice
{
    private const string DefaultProject = "functions/Dti.Functions";

    private readonly Option<string> project = new("--project")
    {
        Description = "The app's project, relative to the checkout",
        DefaultValueFactory = _ => DefaultProject,
    };

    private readonly Option<string?> app = new("--app")
    {
        Description = "A folder that the app was published to already; nothing is built then",
    };

    private readonly Option<string?> settings = new("--settings")
    {
        Description = "A settings file; otherwise local.settings.json of the checkout, or its sample",
    };

    /// <summary>The checkout's root, or the working directory outside one.</summary>
    public static string Root { get; } = Checkout.FindRoot() ?? Directory.GetCurrentDirectory();

    public void AddTo(Command command)
    {
        command.Add(project);
        command.Add(app);
        command.Add(settings);
    }

    public AppSettings ReadSettings(ParseResult parsed) =>
        parsed.GetValue(settings) is { } path ? AppSettings.LoadFile(path) : AppSettings.Load(Root);

    /// <summary>The published app's folder; publishes first unless one was given.</summary>
    public async Task<string> PrepareAsync(ParseResult parsed, Narrator narrator, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(app) is { } given) return given;
        var target = Path.Combine(Checkout.WorkFolder(), "app");
        var source = Path.GetFullPath(parsed.GetValue(project)!, Root);
        await narrator.DuringAsync($"Publishing {parsed.GetValue(project)}",
            () => DotnetPublish.RunAsync(source, target, cancellationToken));
        return target;
    }
}
