using System.Text.Json.Nodes;

namespace Dti.Functions.Tests.Infrastructure.Arm;

/// <summary>A compiled template, and what it makes: loops written out, conditions decided, modules entered.</summary>
internal sealed class ArmTemplate(JsonObject json)
{
    private const string Module = "Microsoft.Resources/deployments";

    public JsonObject Json => json;

    /// <summary>All it makes with parameters of these values, in its modules too.</summary>
    public IReadOnlyList<ArmResource> Make(params IReadOnlyList<(string Name, string Value)> parameters)
    {
        var given = parameters.ToDictionary(one => one.Name, one => (JsonNode?)JsonValue.Create(one.Value));
        return [.. Make(new ArmScope(json, given), isInGroup: !IsForSubscription())];
    }

    /// <summary>Itself and its modules.</summary>
    public IEnumerable<JsonObject> Templates() => Templates(json);

    private bool IsForSubscription() => ((string)json["$schema"]!).Contains("subscriptionDeploymentTemplate", StringComparison.Ordinal);

    private static IEnumerable<JsonObject> Templates(JsonObject template) =>
        [template, .. Declared(template).Select(one => one["properties"]?["template"]).OfType<JsonObject>().SelectMany(Templates)];

    private static IEnumerable<ArmResource> Make(ArmScope scope, bool isInGroup)
    {
        foreach (var declared in Declared(scope.Template).SelectMany(one => WrittenOut(one, scope)))
        {
            var resource = (JsonObject)declared.Scope.Evaluate(WithoutTemplate(declared.Resource))!;
            if (resource["condition"]?.GetValue<bool>() == false)
                continue;
            if ((string)resource["type"]! != Module)
            {
                yield return new ArmResource(resource, isInGroup);
                continue;
            }

            var inner = new ArmScope((JsonObject)declared.Resource["properties"]!["template"]!, Given(resource));
            foreach (var one in Make(inner, isInGroup || resource["resourceGroup"] is not null))
                yield return one;
        }
    }

    // By symbolic name or in a list; what only refers to something that is there is not made.
    private static IEnumerable<JsonObject> Declared(JsonObject template) =>
        (template["resources"] is JsonObject named ? named.Select(one => one.Value) : (JsonArray)template["resources"]!)
        .OfType<JsonObject>().Where(one => one["existing"]?.GetValue<bool>() != true);

    private static IEnumerable<(JsonObject Resource, ArmScope Scope)> WrittenOut(JsonObject resource, ArmScope scope)
    {
        if (resource["copy"] is not JsonObject copy)
            return [(resource, scope)];

        var once = (JsonObject)resource.DeepClone();
        once.Remove("copy");
        return Enumerable.Range(0, scope.Evaluate(copy["count"])!.GetValue<int>()).Select(at => (once, scope with { Index = at }));
    }

    private static JsonObject WithoutTemplate(JsonObject resource)
    {
        var rest = (JsonObject)resource.DeepClone();
        (rest["properties"] as JsonObject)?.Remove("template");
        return rest;
    }

    private static Dictionary<string, JsonNode?> Given(JsonObject module) =>
        module["properties"]!["parameters"]?.AsObject().ToDictionary(one => one.Key, one => one.Value!["value"]) ?? [];
}
