namespace Dti.Functions.Hosting;

/// <summary>
/// The outermost step of every request: what fails is logged once and answered with a status that makes the host retry a trigger
/// and tells an HTTP caller in Problem Details. Where an answer has begun, it is broken off.
/// </summary>
internal sealed class FailureHandling(RequestDelegate next, ILogger<FailureHandling> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException malformed) when (!context.Response.HasStarted)
        {
            log.RequestMalformed(PathOf(context), malformed.StatusCode);
            await Problems.ForStatus(malformed.StatusCode, context.Request.Method).ExecuteAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            log.RequestAborted(PathOf(context));
        }
        catch (Exception failure)
        {
            log.RequestFailed(PathOf(context), FailureText.Of(failure));
            if (context.Response.HasStarted)
            {
                // Passed on, it would be logged a second time, by the server and with its message.
                context.Abort();
                return;
            }

            context.Response.Clear();
            await Problems.ServerError().ExecuteAsync(context);
        }
    }

    /// <summary>The function's or the route's, <c>/api/rankings/{period}/{group}</c>: what was asked for may name people.</summary>
    private static string PathOf(HttpContext context) =>
        context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } route } ? $"/{route.TrimStart('/')}" : "none";
}
