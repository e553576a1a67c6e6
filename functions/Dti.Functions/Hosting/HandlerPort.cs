using System.Globalization;
using System.Net;

namespace Dti.Functions.Hosting;

/// <summary>Where the Functions host calls the app. The host asks for the keys, the app for none: nobody else may get there.</summary>
internal static class HandlerPort
{
    private const string Setting = "FUNCTIONS_CUSTOMHANDLER_PORT";

    /// <summary>Has the app listen on the port that is set, on this machine alone; where none is set, all stays as it is.</summary>
    /// <exception cref="InvalidOperationException">It is no port.</exception>
    public static void ApplyTo(WebApplicationBuilder builder)
    {
        if (builder.Configuration[Setting] is not { Length: > 0 } text)
            return;

        // What cannot be read as an address would be listened to from everywhere.
        if (!ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port == 0)
            throw new InvalidOperationException($"{Setting} is not a port: set it to a number from 1 to 65535.");
        builder.WebHost.UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://{IPAddress.Loopback}:{port}"));
    }
}
