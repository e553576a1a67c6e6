namespace Dti.LocalHost.App;

/// <summary>How a caller's request reaches the handler.</summary>
internal enum HttpMode
{
    /// <summary>As JSON about the request.</summary>
    Envelope,

    /// <summary>As a request that the host rebuilds.</summary>
    Forwarding,

    /// <summary>As the same request, streamed.</summary>
    Proxying,
}
