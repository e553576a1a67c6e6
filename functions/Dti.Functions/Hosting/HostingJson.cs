using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace Dti.Functions.Hosting;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(ReadyAnswer))]
internal sealed partial class HostingJson : JsonSerializerContext
{
    public static HostingJson Answering { get; } = new(Answers.Options());
}
