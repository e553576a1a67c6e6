using System.Text.Json.Nodes;

namespace Dti.Functions.Tests.Infrastructure.Arm;

/// <summary>One thing that a template makes.</summary>
/// <param name="IsInGroup">In a resource group; otherwise in the subscription itself.</param>
internal sealed record ArmResource(JsonObject Json, bool IsInGroup)
{
    public string Type => (string)Json["type"]!;

    /// <summary>The last segment of its name: of a table its own, without the account's.</summary>
    public string Name => ((string)Json["name"]!).Split('/')[^1];

    /// <summary>The resource that it extends, as of a role; null for what stands by itself.</summary>
    public string? Scope => (string?)Json["scope"];

    public JsonObject Properties => (JsonObject)Json["properties"]!;
}
