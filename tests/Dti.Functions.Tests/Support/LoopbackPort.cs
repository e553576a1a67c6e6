using System.Net;
using System.Net.Sockets;

namespace Dti.Functions.Tests.Support;

/// <summary>A port of this machine that nobody listens on, for a process that is about to.</summary>
internal static class LoopbackPort
{
    public static int FindFree()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
