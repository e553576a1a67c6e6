using System.Text.Json;
using System.Text.Json.Serialization;
using Dti.LocalHost.App;

namespace Dti.LocalHost.Demo;

/// <summary>What a demo does, in order. All names in it are the app's; this host knows only the kinds of steps.</summary>
/// <param name="Steps">At least one makes sense; none is allowed.</param>
/// <param name="Title">Shown at the start.</param>
/// <param name="TimeLimitSeconds">For everything from publishing to the last step.</param>
internal sealed record DemoScript(IReadOnlyList<DemoStep> Steps, string? Title = null, int TimeLimitSeconds = 600)
{
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
internal abstract record DemoStep(string? Title)
{
    /// <summary>What the step does, for when it has no title.</summary>
    [JsonIgnore]
    public abstract string Deed { get; }

    /// <summary>Name of the file it leaves in the folder for results, or null.</summary>
    [JsonIgnore]
    public virtual string? SavesAs => null;
}

/// <summary>Puts a file (path from the checkout's root) at <c>container/blob name</c>, over what is there.</summary>
internal sealed record UploadStep(string File, string To, string? Title = null) : DemoStep(Title)
{
    [JsonIgnore]
    public override string Deed => $"Upload {File} to {To}";
}

/// <summary>Waits until <c>container/blob name</c> exists and holds what is expected; saves it when asked to.</summary>
internal sealed record WaitForBlobStep(
    string Blob, string? Save = null, int TimeoutSeconds = 60, IReadOnlyList<Expectation>? Expect = null, string? Title = null)
    : DemoStep(Title)
{
    [JsonIgnore]
    public override string Deed => $"Wait for {Blob}";

    [JsonIgnore]
    public override string? SavesAs => Save;
}

/// <summary>Runs a timer's function now and waits until it has succeeded.</summary>
internal sealed record FireTimerStep(string Function, string? Title = null) : DemoStep(Title)
{
    [JsonIgnore]
    public override string Deed => $"Fire {Function}";
}

/// <summary>Calls the app over HTTP; the answer's bytes are saved as they are.</summary>
/// <param name="Path">With the route prefix, such as <c>api/rankings</c>; escaped where a URL needs it.</param>
/// <param name="Body">
/// Any JSON, sent as application/json; absent for none. A text <c>{saved:FILE#/pointer}</c> in it stands for what an earlier step saved.
/// </param>
internal sealed record RequestStep(
    string Path, string Method = "GET", JsonElement? Body = null, RequestKey Key = RequestKey.Function, string? Save = null,
    int ExpectStatus = 200, IReadOnlyList<Expectation>? Expect = null, string? Title = null) : DemoStep(Title)
{
    [JsonIgnore]
    public override string Deed => $"{Method} {Path}";

    [JsonIgnore]
    public override string? SavesAs => Save;
}

/// <summary>Which key a request shows.</summary>
internal enum RequestKey
{
    Function,
    None,
}

/// <summary>What JSON must hold at a place (RFC 6901; "" is the whole).</summary>
internal sealed record Expectation(string Pointer, [property: JsonPropertyName("equals")] JsonElement Wanted);
