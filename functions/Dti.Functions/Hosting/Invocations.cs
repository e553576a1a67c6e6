using System.Text;

namespace Dti.Functions.Hosting;

/// <summary>Maps functions that the host calls with an envelope. A run that completes is answered with the smallest good answer.</summary>
internal static class Invocations
{
    private static readonly byte[] Completed = Encoding.UTF8.GetBytes("{}");

    /// <summary>Maps a blob trigger under its function name.</summary>
    public static void MapBlobTrigger<TFunction>(this WebApplication app, Func<TFunction, BlobEvent, CancellationToken, Task> run)
        where TFunction : class =>
        app.MapPost("/" + typeof(TFunction).Name, async context =>
        {
            var blob = await BlobEvent.ReadAsync(context.Request, context.RequestAborted);
            await run(context.RequestServices.GetRequiredService<TFunction>(), blob, context.RequestAborted);
            await CompleteAsync(context);
        });

    /// <summary>Maps a timer trigger under its function name. What the timer says is not needed: a run does what is due.</summary>
    public static void MapTimerTrigger<TFunction>(this WebApplication app, Func<TFunction, CancellationToken, Task> run)
        where TFunction : class =>
        app.MapPost("/" + typeof(TFunction).Name, async context =>
        {
            await InvocationEnvelope.ReadAsync(context.Request.Body, context.RequestAborted);
            await run(context.RequestServices.GetRequiredService<TFunction>(), context.RequestAborted);
            await CompleteAsync(context);
        });

    private static async Task CompleteAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(Completed, context.RequestAborted);
    }
}
