using System.Text.Json;

namespace Dti.LocalHost.App;

/// <summary>One <c>function.json</c>.</summary>
internal sealed record FunctionJson
{
    public bool Disabled { get; init; }
    public IReadOnlyList<BindingJson>? Bindings { get; init; }
    public RetryJson? Retry { get; init; }
}

/// <summary>One binding; which members matter depends on its type.</summary>
internal sealed record BindingJson
{
    public required string Name { get; init; }
    public required string Type { get; init; }
    public string? Direction { get; init; }
    public string? Path { get; init; }
    public string? Connection { get; init; }
    public string? Schedule { get; init; }
    public bool? UseMonitor { get; init; }
    public bool RunOnStartup { get; init; }
    public string? AuthLevel { get; init; }
    public IReadOnlyList<string>? Methods { get; init; }
    public string? Route { get; init; }
    public IReadOnlyDictionary<string, JsonElement>? Properties { get; init; }

    public bool Is(string type) => string.Equals(Type, type, StringComparison.OrdinalIgnoreCase);

    public bool IsTrigger => Type.EndsWith("Trigger", StringComparison.OrdinalIgnoreCase);
}

internal sealed record RetryJson
{
    public string? Strategy { get; init; }
    public int MaxRetryCount { get; init; }
    public string? DelayInterval { get; init; }
    public string? MinimumInterval { get; init; }
    public string? MaximumInterval { get; init; }
}
