using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Dti.LocalHost.Tests.Contract;

/// <summary>A handler that records what the host sends and answers what it is told to.</summary>
internal sealed class RecordingHandler : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly WebApplication web;
    private readonly Channel<RecordedRequest> received = Channel.CreateUnbounded<RecordedRequest>();

    private RecordingHandler(WebApplication web) => this.web = web;

    public Uri Address => new(web.Urls.Single() + "/");

    /// <summary>Smallest good answer, until changed.</summary>
    public RequestDelegate Answer { get; set; } = response => WriteAsync(response, 200, "application/json", "{}");

    public static async Task<RecordingHandler> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.AddServerHeader = false;
        });
        var web = builder.Build();
        var handler = new RecordingHandler(web);
        web.Run(handler.TakeAsync);
        await web.StartAsync();
        return handler;
    }

    public static async Task WriteAsync(HttpContext context, int status, string? contentType, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        if (body.Length > 0) await context.Response.WriteAsync(body);
    }

    /// <summary>The next request not yet taken; fails after half a minute without one.</summary>
    public async Task<RecordedRequest> NextAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        return await received.Reader.ReadAsync(limit.Token);
    }

    public async ValueTask DisposeAsync() => await web.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        await received.Writer.WriteAsync(await RecordedRequest.ReadAsync(context.Request));
        await Answer(context);
    }
}
