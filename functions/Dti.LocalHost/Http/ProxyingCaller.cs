using Dti.LocalHost.App;
using Dti.LocalHost.Wire;
using Microsoft.AspNetCore.Http.Features;

namespace Dti.LocalHost.Http;

/// <summary>Proxying: the request is streamed through as it is, and given up when no byte moves for the idle limit.</summary>
internal sealed class ProxyingCaller(HttpClient http, TimeProvider time) : ICaller
{
    private const int MaxTries = 10;

    private static readonly TimeSpan IdleLimit = TimeSpan.FromSeconds(240);

    public async Task CallAsync(Uri handler, FunctionDefinition function, HttpContext context, CancellationToken cancellationToken)
    {
        using var idle = new CancellationTokenSource(IdleLimit, time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, idle.Token);
        void Moved() => idle.CancelAfter(IdleLimit);
        try
        {
            using var answer = await SendAsync(handler, context.Request, Moved, limit.Token);
            await AnswerCopy.WriteAsync(answer, context.Response, Moved, limit.Token);
        }
        catch (Exception broken) when (broken is HttpRequestException or HttpIOException
            || (broken is OperationCanceledException && idle.IsCancellationRequested))
        {
            throw new HandlerDownException(broken);
        }
    }

    // Only a refused connection is tried again: then nothing of the body has been read.
    private async Task<HttpResponseMessage> SendAsync(Uri handler, HttpRequest outside, Action moved, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                using var request = Describe(handler, outside, moved);
                return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            }
            catch (HttpRequestException refused)
                when (refused.HttpRequestError == HttpRequestError.ConnectionError && tries < MaxTries)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(Math.Min(50 * tries, 250)), time, cancellationToken);
            }
        }
    }

    private static HttpRequestMessage Describe(Uri handler, HttpRequest outside, Action moved)
    {
        var request = new HttpRequestMessage(HttpMethod.Parse(outside.Method), new Uri(handler.GetLeftPart(UriPartial.Authority) + RawTarget(outside)));
        if (outside.HttpContext.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: true })
            request.Content = new PassedOnBody(outside.Body, moved);
        foreach (var (name, values) in outside.Headers)
        {
            if (HopHeaders.Contains(name) || IsReplaced(name)) continue;
            if (!request.Headers.TryAddWithoutValidation(name, values.ToArray()))
                request.Content?.Headers.TryAddWithoutValidation(name, values.ToArray());
        }
        var invocation = Guid.NewGuid().ToString();
        request.Headers.TryAddWithoutValidation(HostIdentity.VersionHeader, HostIdentity.Version);
        request.Headers.TryAddWithoutValidation(HostIdentity.InvocationHeader, invocation);
        request.Headers.TryAddWithoutValidation(HostIdentity.ProxyInvocationHeader, invocation);
        return request;
    }

    private static string RawTarget(HttpRequest outside) =>
        outside.HttpContext.Features.Get<IHttpRequestFeature>() is { RawTarget: ['/', ..] and var target } ? target
            : outside.Path + outside.QueryString.ToUriComponent();

    private static bool IsReplaced(string name) =>
        name.Equals(HostIdentity.VersionHeader, StringComparison.OrdinalIgnoreCase)
        || name.Equals(HostIdentity.InvocationHeader, StringComparison.OrdinalIgnoreCase)
        || name.Equals(HostIdentity.ProxyInvocationHeader, StringComparison.OrdinalIgnoreCase);
}
