using Dti.LocalHost.App;

namespace Dti.LocalHost.Handlers;

/// <summary>What it takes to start a handler: command, the app's folder, settings for its environment, patience.</summary>
internal sealed record HandlerStart(
    HandlerCommand Command, string AppFolder, IReadOnlyDictionary<string, string> Settings, TimeSpan InitializationTimeout);
