using System.Text.Json.Nodes;

namespace Dti.LocalHost.Tests;

/// <summary>A function app in a folder of its own, made of JSON; gone when disposed.</summary>
internal sealed class AppFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("app-");

    public AppFolder(string hostJson = "{}") => File.WriteAllText(System.IO.Path.Combine(Path, "host.json"), hostJson);

    public string Path => folder.FullName;

    /// <summary>A copy of the sample app, with some text of host.json replaced.</summary>
    public static AppFolder OfSample(string from = "", string to = "")
    {
        var source = System.IO.Path.Combine(AppContext.BaseDirectory, "SampleApp");
        var hostJson = File.ReadAllText(System.IO.Path.Combine(source, "host.json"));
        var app = new AppFolder(from.Length == 0 ? hostJson : hostJson.Replace(from, to, StringComparison.Ordinal));
        File.Copy(System.IO.Path.Combine(source, "handler.cjs"), System.IO.Path.Combine(app.Path, "handler.cjs"));
        foreach (var function in Directory.GetDirectories(source))
            app.Add(System.IO.Path.GetFileName(function), JsonNode.Parse(File.ReadAllText(System.IO.Path.Combine(function, "function.json")))!);
        return app;
    }

    public AppFolder Add(string function, JsonNode functionJson)
    {
        Directory.CreateDirectory(System.IO.Path.Combine(Path, function));
        File.WriteAllText(System.IO.Path.Combine(Path, function, "function.json"), functionJson.ToJsonString());
        return this;
    }

    public AppFolder AddHttp(string function, string route, string level = "anonymous", params string[] methods)
    {
        var trigger = new JsonObject { ["name"] = "req", ["type"] = "httpTrigger", ["direction"] = "in", ["authLevel"] = level, ["route"] = route };
        if (methods.Length > 0) trigger["methods"] = new JsonArray([.. methods.Select(method => JsonValue.Create(method))]);
        return Add(function, new JsonObject
        {
            ["bindings"] = new JsonArray(trigger, new JsonObject { ["name"] = "res", ["type"] = "http", ["direction"] = "out" }),
        });
    }

    public void Dispose() => folder.Delete(recursive: true);
}
