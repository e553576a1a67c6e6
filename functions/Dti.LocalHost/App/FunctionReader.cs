using Dti.LocalHost.Blobs;
using Dti.LocalHost.Timers;

namespace Dti.LocalHost.App;

/// <summary>Turns one function.json into a definition.</summary>
internal sealed class FunctionReader(AppSettings settings)
{
    private readonly SettingReferences references = new(settings);

    /// <summary>Null: the function is disabled.</summary>
    /// <exception cref="LocalHostException">Something in it cannot be served; function and member are named.</exception>
    public FunctionDefinition? Read(string folder)
    {
        var name = Path.GetFileName(folder);
        var path = Path.Combine(folder, "function.json");
        var node = JsonFile.ReadNode(path);
        references.Resolve(name, node);
        var function = JsonFile.Convert(path, node, AppJson.Default.FunctionJson);
        if (function.Disabled || settings.IsTrue($"AzureWebJobs.{name}.Disabled")) return null;

        var bindings = function.Bindings ?? [];
        var triggers = bindings.Where(binding => binding.IsTrigger).ToArray();
        if (triggers is not [var trigger])
            throw new LocalHostException($"Function {name} needs exactly one trigger; its function.json has {triggers.Length}.");
        return new FunctionDefinition(name, ReadTrigger(name, trigger, bindings), RetryPolicy.Read(name, function.Retry));
    }

    private Trigger ReadTrigger(string name, BindingJson binding, IReadOnlyList<BindingJson> all) =>
        binding.Type.ToUpperInvariant() switch
        {
            "BLOBTRIGGER" => ReadBlob(name, binding),
            "TIMERTRIGGER" => ReadTimer(name, binding),
            "HTTPTRIGGER" => ReadHttp(name, binding, all),
            _ => throw new LocalHostException(
                $"Function {name} has a {binding.Type}; this host serves blobTrigger, timerTrigger and httpTrigger."),
        };

    private BlobTrigger ReadBlob(string name, BindingJson binding) =>
        new(binding.Name, PathPattern.Parse(name, Required(name, binding.Path, "path")), settings.FindConnection(binding.Connection),
            binding.Properties?.TryGetValue("supportsDeferredBinding", out var deferred) == true
                && bool.TryParse(deferred.ToString(), out var isDeferred) && isDeferred);

    private static TimerTrigger ReadTimer(string name, BindingJson binding)
    {
        var schedule = Schedule.Parse(name, Required(name, binding.Schedule, "schedule"));
        return new(binding.Name, schedule, binding.UseMonitor != false && !schedule.IsMoreOftenThanEachMinute, binding.RunOnStartup);
    }

    private static HttpTrigger ReadHttp(string name, BindingJson binding, IReadOnlyList<BindingJson> all)
    {
        var output = all.FirstOrDefault(other => other.Is("http"));
        var hasFurther = all.Any(other => other != binding && other != output);
        return new(binding.Name, binding.Route?.TrimStart('/') ?? name, binding.Methods ?? [], ReadLevel(name, binding.AuthLevel),
            output?.Name, hasFurther);
    }

    private static AccessLevel ReadLevel(string name, string? text) =>
        text is null ? AccessLevel.Function
        : Enum.TryParse<AccessLevel>(text, ignoreCase: true, out var level) ? level
        : throw new LocalHostException($"Function {name}: authLevel is '{text}'; use anonymous, function or admin.");

    private static string Required(string function, string? value, string member) =>
        !string.IsNullOrWhiteSpace(value) ? value
            : throw new LocalHostException($"Function {function}: its trigger in function.json has no {member}.");
}
