using System.Text;

namespace Dti.Functions.Hosting;

/// <summary>Maps functions that the host calls with an envelope. A run that completes is answered with the smallest good answer.</summary>
internal static class Invocations
{
    private static readonly byte[] Completed = Encoding.UTF8.GetBytes("{}");

    /// <summary>Maps a blob trigger under its function name; an event of another container than its own is malformed.</summary>
    public static void MapBlobTrigger<TFunction>(this WebApplication app)
        where TFunction : class =>
        app.MapPost("/" + typeof(TFunction).Name, async context =>
        {
            var function = context.RequestServices.GetServices<BlobFunction>().First(one => one.Name == typeof(TFunction).Name);
            var blob = await BlobEvent.ReadAsync(context.Request, context.RequestAborted);
            if (blob.Container != function.Container)
                throw new BadHttpRequestException($"The event is not of container {function.Container}.");
            await function.RunAsync(blob, context.RequestAborted);
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
