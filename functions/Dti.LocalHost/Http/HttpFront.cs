using System.Globalization;
using System.Net;
using System.Text;
using Dti.LocalHost.App;
using Dti.LocalHost.Handlers;
using Dti.LocalHost.Timers;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Dti.LocalHost.Http;

/// <summary>Listens on the loopback address and leads callers to functions. What no function serves is answered 404.</summary>
internal sealed class HttpFront : IAsyncDisposable
{
    private const long DefaultBodyLimitBytes = 100L * 1024 * 1024;

    private readonly WebApplication web;

    private HttpFront(WebApplication web) => this.web = web;

    /// <summary>With the port it got, without a slash at the end.</summary>
    public string BaseUrl => web.Urls.Single();

    /// <summary>Starts on the port, or on a free one when it is taken and <paramref name="mayMove"/>. Port 0: a free one.</summary>
    public static async Task<HttpFront> StartAsync(HttpFrontParts parts, int port, bool mayMove, CancellationToken cancellationToken)
    {
        var log = parts.Logs.CreateLogger<HttpFront>();
        try
        {
            return await StartAsync(parts, port, cancellationToken);
        }
        catch (IOException taken) when (port != 0)
        {
            if (!mayMove) throw new LocalHostException($"Port {port} cannot be used: {taken.Message}", taken);
            log.PortTaken(port);
            return await StartAsync(parts, port: 0, cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource(TimeSpan.Zero);
        await web.StopAsync(atOnce.Token);
        await web.DisposeAsync();
    }

    private static async Task<HttpFront> StartAsync(HttpFrontParts parts, int port, CancellationToken cancellationToken)
    {
        var web = Build(parts, port);
        try
        {
            await web.StartAsync(cancellationToken);
            return new HttpFront(web);
        }
        catch
        {
            await web.DisposeAsync();
            throw;
        }
    }

    private static WebApplication Build(HttpFrontParts parts, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Limit(kestrel, parts, port));
        builder.Services.AddRouting();
        builder.Services.AddSingleton(parts.Logs);
        var web = builder.Build();
        web.UseRouting();
        parts.Admin.Map(web);
        foreach (var function in parts.App.Functions.Where(function => function.Trigger is HttpTrigger))
            RouteTable.Map(web, parts.App, function, parts.EndpointOf(function).InvokeAsync);
        return web;
    }

    private static void Limit(KestrelServerOptions kestrel, HttpFrontParts parts, int port)
    {
        kestrel.Listen(IPAddress.Loopback, port);
        kestrel.AddServerHeader = false;
        kestrel.ResponseHeaderEncodingSelector = _ => Encoding.Latin1;
        kestrel.Limits.MaxRequestBodySize =
            long.TryParse(parts.Settings.Find("FUNCTIONS_REQUEST_BODY_SIZE_LIMIT"), CultureInfo.InvariantCulture, out var limit)
                ? limit : DefaultBodyLimitBytes;
    }
}
