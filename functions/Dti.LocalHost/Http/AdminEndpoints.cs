using System.Text.Json.Serialization;
using Azure;
using Dti.LocalHost.App;
using Dti.LocalHost.Timers;

namespace Dti.LocalHost.Http;

/// <summary>What the master key opens: the list of functions, and firing a timer by hand.</summary>
internal sealed class AdminEndpoints(
    FunctionApp app, TimerListener timers, Gate gate, ILogger<AdminEndpoints> log, CancellationToken stopping)
{
    private const string Route = "/admin/functions";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods(Route, [HttpMethods.Get], (RequestDelegate)ListAsync);
        routes.MapMethods(Route + "/{name}", [HttpMethods.Post], (RequestDelegate)FireAsync);
    }

    private async Task ListAsync(HttpContext context)
    {
        if (!IsOpen(context)) return;
        await context.Response.WriteAsJsonAsync(
            [.. app.Functions.Select(function => FunctionSummary.Of(app, function))], AdminJson.Default.FunctionSummaryArray,
            cancellationToken: context.RequestAborted);
    }

    /// <summary>202 at once; how the run ends is in the log.</summary>
    private Task FireAsync(HttpContext context)
    {
        if (!IsOpen(context)) return Task.CompletedTask;
        var name = (string)context.Request.RouteValues["name"]!;
        var function = app.Functions.FirstOrDefault(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        context.Response.StatusCode = function?.Trigger switch
        {
            null => StatusCodes.Status404NotFound,
            TimerTrigger => StatusCodes.Status202Accepted,
            _ => StatusCodes.Status400BadRequest,
        };
        if (function?.Trigger is TimerTrigger) _ = FireAsync(function);
        return Task.CompletedTask;
    }

    private async Task FireAsync(FunctionDefinition function)
    {
        try
        {
            await timers.FireAsync(function, stopping);
        }
        catch (RequestFailedException storage)
        {
            log.TimerNotFired(function.Name, storage);
        }
    }

    private bool IsOpen(HttpContext context)
    {
        if (gate.LevelOf(context.Request) == AccessLevel.Admin) return true;
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return false;
    }
}

/// <summary>One line of the list. Where: route, path pattern or nothing.</summary>
internal sealed record FunctionSummary(string Name, string Trigger, string? Where)
{
    public static FunctionSummary Of(FunctionApp app, FunctionDefinition function) =>
        function.Trigger switch
        {
            HttpTrigger http => new(function.Name, "http", RouteTable.PathOf(app, http)),
            BlobTrigger blob => new(function.Name, "blob", blob.Path.Text),
            _ => new(function.Name, "timer", null),
        };
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FunctionSummary[]))]
internal sealed partial class AdminJson : JsonSerializerContext;
