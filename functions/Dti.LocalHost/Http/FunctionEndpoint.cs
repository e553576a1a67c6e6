using System.Diagnostics;
using Dti.LocalHost.App;
using Dti.LocalHost.Handlers;
using Microsoft.AspNetCore.Http.Features;

namespace Dti.LocalHost.Http;

/// <summary>One HTTP function as callers meet it: checks key and size, then lets the mode's caller do the rest.</summary>
internal sealed class FunctionEndpoint(
    FunctionDefinition function, ICaller caller, int statusWhenDown, Gate gate, IHandler handler, TimeSpan functionTimeout, ILogger log)
{
    private readonly HttpTrigger trigger = (HttpTrigger)function.Trigger;

    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        if (await AnswerAsync(context) is { } own) context.Response.StatusCode = own;
        log.HttpAnswered(function.Name, context.Request.Method, context.Request.Path, context.Response.StatusCode,
            (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    /// <summary>A status of the host's own, or null when the handler's answer has been written.</summary>
    private async Task<int?> AnswerAsync(HttpContext context)
    {
        var level = gate.LevelOf(context.Request);
        if (level < trigger.Level) return StatusCodes.Status401Unauthorized;
        if (context.Request.ContentLength > context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize)
            return StatusCodes.Status413PayloadTooLarge;
        context.Items[typeof(AccessLevel)] = level;

        var address = await handler.WhenReadyAsync(context.RequestAborted);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        limit.CancelAfter(functionTimeout);
        try
        {
            await caller.CallAsync(address, function, context, limit.Token);
            return null;
        }
        catch (HandlerDownException down) when (TooLarge(down.InnerException))
        {
            return StatusCodes.Status413PayloadTooLarge;
        }
        catch (BadHttpRequestException refused)
        {
            return refused.StatusCode;
        }
        catch (HandlerDownException down)
        {
            log.HandlerDown(function.Name, down.InnerException!.Message);
            return Give(context, statusWhenDown);
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            log.FunctionTimedOut(function.Name, functionTimeout);
            handler.Recycle(address);
            return Give(context, StatusCodes.Status500InternalServerError);
        }
    }

    // Half an answer cannot be taken back; breaking the connection is how the caller learns of it.
    private static int? Give(HttpContext context, int status)
    {
        if (!context.Response.HasStarted) return status;
        context.Abort();
        return null;
    }

    private static bool TooLarge(Exception? error) =>
        error is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }
        || (error?.InnerException is { } inner && TooLarge(inner));
}
