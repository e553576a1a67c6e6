using System.Globalization;
using System.Text.Json.Nodes;

namespace Dti.Functions.Tests.Infrastructure.Arm;

/// <summary>
/// What expressions of one template amount to. What only Azure knows (references, keys, ids, hashes) stays as text:
/// <c>reference(storage).primaryEndpoints.blob</c>.
/// </summary>
/// <param name="Parameters">With their values; those left out have their defaults.</param>
/// <param name="Index">Of the copy that is made, or null outside of a loop.</param>
internal sealed record ArmScope(JsonObject Template, IReadOnlyDictionary<string, JsonNode?> Parameters, int? Index = null)
{
    private Dictionary<string, JsonNode?> LambdaVariables { get; init; } = [];

    /// <summary>A copy with every expression replaced by what it amounts to.</summary>
    public JsonNode? Evaluate(JsonNode? node) => node switch
    {
        JsonObject loop when loop["copy"] is JsonArray => throw new NotSupportedException("Loops inside a resource are not known here."),
        JsonObject members => new JsonObject(members.Select(member =>
            KeyValuePair.Create(TextOf(Evaluate(JsonValue.Create(member.Key))), Evaluate(member.Value)))),
        JsonArray elements => new JsonArray([.. elements.Select(Evaluate)]),
        JsonValue value when value.TryGetValue<string>(out var text) && text is ['[', not '[', ..] =>
            Evaluate(ArmExpression.Parse(text[1..^1])),
        _ => node?.DeepClone(),
    };

    /// <summary>Text as it is, anything else as JSON.</summary>
    public static string TextOf(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? text : node?.ToJsonString() ?? "";

    private JsonNode? Evaluate(ArmExpression expression) => expression switch
    {
        ArmExpression.Text text => JsonValue.Create(text.Value),
        ArmExpression.Number number => JsonValue.Create(number.Value),
        ArmExpression.Part part => PartOf(Evaluate(part.Whole), Evaluate(part.Key)),
        ArmExpression.Call { Function: "if" } call => Evaluate(IsTrue(Evaluate(call.Arguments[0])) ? call.Arguments[1] : call.Arguments[2]),
        ArmExpression.Call { Function: "map" } call => Map(call),
        ArmExpression.Call call => Call(call.Function, [.. call.Arguments.Select(Evaluate)]),
        _ => throw new NotSupportedException($"{expression}"),
    };

    private JsonNode? Call(string function, IReadOnlyList<JsonNode?> arguments) => (function, arguments) switch
    {
        ("parameters", [var name]) => Parameter(TextOf(name)),
        ("variables", [var name]) => Evaluate(Template["variables"]![TextOf(name)] ?? throw new KeyNotFoundException(TextOf(name))),
        ("lambdaVariables", [var name]) => LambdaVariables[TextOf(name)]?.DeepClone(),
        ("copyIndex", []) => JsonValue.Create(Index!.Value),
        ("length", [JsonArray array]) => JsonValue.Create(array.Count),
        ("empty", [var value]) => JsonValue.Create(value is JsonArray array ? array.Count == 0 : TextOf(value) is "" or "{}"),
        ("not", [var value]) => JsonValue.Create(!IsTrue(value)),
        ("createArray", _) => new JsonArray([.. arguments.Select(one => one?.DeepClone())]),
        ("concat", [JsonArray, ..]) => new JsonArray([.. arguments.SelectMany(array => array!.AsArray()).Select(one => one?.DeepClone())]),
        ("createObject", _) => new JsonObject(
            arguments.Chunk(2).Select(pair => KeyValuePair.Create(TextOf(pair[0]), pair[1]?.DeepClone()))),
        ("union", [JsonObject, ..]) => new JsonObject(arguments.SelectMany(one => one!.AsObject())
            .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))),
        ("format", [var form, ..]) => JsonValue.Create(
            string.Format(CultureInfo.InvariantCulture, TextOf(form), [.. arguments.Skip(1).Select(TextOf)])),
        ("join", [JsonArray parts, var between]) => JsonValue.Create(string.Join(TextOf(between), parts.Select(TextOf))),
        _ => JsonValue.Create($"{function}({string.Join(", ", arguments.Select(TextOf))})"),
    };

    private JsonNode? Parameter(string name) =>
        Parameters.TryGetValue(name, out var given) ? given?.DeepClone() : Evaluate(
            Template["parameters"]![name]!["defaultValue"] ?? throw new KeyNotFoundException($"Parameter {name} has no value."));

    private JsonArray Map(ArmExpression.Call map)
    {
        var lambda = (ArmExpression.Call)map.Arguments[1];
        var name = ((ArmExpression.Text)lambda.Arguments[0]).Value;
        return new JsonArray([.. Evaluate(map.Arguments[0])!.AsArray().Select(element =>
            (this with { LambdaVariables = new() { [name] = element } }).Evaluate(lambda.Arguments[1]))]);
    }

    private static JsonNode? PartOf(JsonNode? whole, JsonNode? key) => (whole, key) switch
    {
        (JsonObject members, _) => members.TryGetPropertyValue(TextOf(key), out var value)
            ? value?.DeepClone() : throw new KeyNotFoundException(TextOf(key)),
        (JsonArray elements, JsonValue at) => elements[at.GetValue<int>()]?.DeepClone(),
        _ => JsonValue.Create($"{TextOf(whole)}.{TextOf(key)}"),
    };

    private static bool IsTrue(JsonNode? node) => node!.GetValue<bool>();
}
