using System.Text.Json;
using System.Text.Json.Serialization;
using Dti.LocalHost.App;

namespace Dti.LocalHost.Demo;

/// <summary>What a demo does, in order. All names in it are the app's; this host knows only the kinds of steps.</summary>
internal sealed record DemoScript
{
    public string? Title { get; init; }

    /// <summary>For everything from publishing to the last step.</summary>
    public int TimeLimitSeconds { get; init; } = 600;

    public required IReadOnlyList<DemoStep> Steps { get; init; }

    /// <exception cref="LocalHostException">The file is missing, or something in it is unknown, missing or of the wrong kind.</exception>
    public static DemoScript Read(string path) => JsonFile.Read(path, DemoJson.Default.DemoScript);
}

/// <summary>One step; <c>step</c> says its kind. Without a title it is described by what it does.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "step", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(UploadStep), "upload")]
[JsonDerivedType(typeof(WaitForBlobStep), "waitForBlob")]
[JsonDerivedType(typeof(FireTimerStep), "fireTimer")]
[JsonDerivedType(typeof(RequestStep), "request")]
[JsonDerivedType(typeof(TableStep), "table")]
internal abstract record DemoStep
{
    public string? Title { get; init; }

    /// <summary>What the step does, for when it has no title.</summary>
    [JsonIgnore]
    public abstract string Deed { get; }
}

/// <summary>Puts a file (path from the checkout's root) at <c>container/blob name</c>, over what is there.</summary>
internal sealed record UploadStep : DemoStep
{
    public required string File { get; init; }
    public required string To { get; init; }

    public override string Deed => $"Upload {File} to {To}";
}

/// <summary>Waits until <c>container/blob name</c> exists and holds what is expected; saves it when asked to.</summary>
internal sealed record WaitForBlobStep : DemoStep
{
    public required string Blob { get; init; }
    public string? Save { get; init; }
    public int TimeoutSeconds { get; init; } = 60;
    public IReadOnlyList<Expectation> Expect { get; init; } = [];

    public override string Deed => $"Wait for {Blob}";
}

/// <summary>Runs a timer's function now and waits until it has succeeded.</summary>
internal sealed record FireTimerStep : DemoStep
{
    public required string Function { get; init; }

    public override string Deed => $"Fire {Function}";
}

/// <summary>Calls the app over HTTP; the answer's bytes are saved as they are.</summary>
internal sealed record RequestStep : DemoStep
{
    public string Method { get; init; } = "GET";

    /// <summary>With the route prefix, such as <c>api/rankings</c>; escaped where a URL needs it.</summary>
    public required string Path { get; init; }

    /// <summary>Any JSON, sent as application/json; absent for none.</summary>
    public JsonElement? Body { get; init; }
    public RequestKey Key { get; init; } = RequestKey.Function;
    public string? Save { get; init; }
    public int ExpectStatus { get; init; } = 200;
    public IReadOnlyList<Expectation> Expect { get; init; } = [];

    public override string Deed => $"{Method} {Path}";
}

/// <summary>Which key a request shows.</summary>
internal enum RequestKey
{
    Function,
    None,
}

/// <summary>What JSON must hold at a place (RFC 6901; "" is the whole).</summary>
internal sealed record Expectation
{
    public required string Pointer { get; init; }

    [JsonPropertyName("equals")]
    public required JsonElement Wanted { get; init; }
}
