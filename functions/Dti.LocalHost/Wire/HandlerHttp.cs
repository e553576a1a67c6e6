using System.Text;

namespace Dti.LocalHost.Wire;

/// <summary>The client for all calls to a handler: nothing is added, followed, unpacked, remembered or limited in time.</summary>
internal static class HandlerHttp
{
    public static HttpClient CreateClient() =>
        new(new SocketsHttpHandler
        {
            ActivityHeadersPropagator = null,
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8,
            ResponseHeaderEncodingSelector = (_, _) => Encoding.Latin1,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
}
