namespace Dti.Functions.Hosting;

/// <summary>
/// The outermost step of every request: what fails is logged once and answered with a status that makes the host retry a trigger
/// and tells an HTTP caller in Problem Details.
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
            log.RequestMalformed(context.Request.Path, malformed.Message);
            await Problems.ForStatus(malformed.StatusCode, context.Request.Method).ExecuteAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            log.RequestAborted(context.Request.Path);
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            log.RequestFailed(failure, context.Request.Path);
            context.Response.Clear();
            await Problems.ServerError().ExecuteAsync(context);
        }
    }
}
