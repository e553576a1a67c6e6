namespace Dti.LocalHost.Wire;

/// <summary>How this host presents itself to a handler: as the version of the Functions host whose behaviour it follows.</summary>
internal static class HostIdentity
{
    public const string Version = "4.1044.400.0";
    public const string UserAgent = "Azure-Functions-Host/" + Version;
    public const string VersionHeader = "X-Azure-Functions-HostVersion";
    public const string InvocationHeader = "X-Azure-Functions-InvocationId";
    public const string ProxyInvocationHeader = "x-ms-invocation-id";
}
