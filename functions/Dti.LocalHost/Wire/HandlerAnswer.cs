using System.Text.Json;

namespace Dti.LocalHost.Wire;

/// <summary>What a handler sent back: values for output bindings by name, log lines, and a return value or null.</summary>
internal sealed record HandlerAnswer(
    IReadOnlyDictionary<string, JsonElement> Outputs, IReadOnlyList<string> Logs, JsonElement? ReturnValue);
