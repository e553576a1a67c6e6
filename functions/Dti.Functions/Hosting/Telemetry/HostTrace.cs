using System.Diagnostics;

namespace Dti.Functions.Hosting.Telemetry;

/// <summary>
/// Has what a request leads to logged and traced as part of the host's own operation, and with nothing of the request itself. Baggage, in
/// which a caller can put anything, stays outside.
/// </summary>
internal static class HostTrace
{
    public static async Task FollowAsync(HttpContext context, RequestDelegate next)
    {
        if (!ActivityContext.TryParse(context.Request.Headers.TraceParent, traceState: null, isRemote: true, out var host))
        {
            await next(context);
            return;
        }

        using var request = new Activity("request").SetParentId(host.TraceId, host.SpanId, host.TraceFlags);
        request.Start();
        await next(context);
    }
}
