using Dti.LocalHost.Blobs;
using Dti.LocalHost.Timers;

namespace Dti.LocalHost.App;

/// <summary>One function that this host serves. Its name is also the path it is called at.</summary>
internal sealed record FunctionDefinition(string Name, Trigger Trigger, RetryPolicy? Retry)
{
    /// <summary>How the Functions host names the function in receipts, timer status and poison messages.</summary>
    public string Id => $"Host.Functions.{Name}";
}

/// <summary>What makes a function run. The binding name is the member under which the value travels.</summary>
internal abstract record Trigger(string BindingName);

/// <summary>A blob appears or changes. Deferred: its content stays out of the request.</summary>
internal sealed record BlobTrigger(string BindingName, PathPattern Path, string ConnectionString, bool IsDeferred)
    : Trigger(BindingName);

/// <summary>Time passes. A monitored timer remembers its last run and catches up on one missed run.</summary>
internal sealed record TimerTrigger(string BindingName, Schedule Schedule, bool IsMonitored, bool RunsOnStartup)
    : Trigger(BindingName);

/// <summary>Someone calls. No methods means all; the route lacks the prefix. Output is the name of the http binding that
/// carries the answer in envelope mode.</summary>
internal sealed record HttpTrigger(
    string BindingName, string Route, IReadOnlyList<string> Methods, AccessLevel Level, string? Output, bool HasFurtherBindings)
    : Trigger(BindingName);

/// <summary>Which key a caller must hold.</summary>
internal enum AccessLevel
{
    Anonymous,
    Function,
    Admin,
}
