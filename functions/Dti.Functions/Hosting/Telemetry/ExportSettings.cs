namespace Dti.Functions.Hosting.Telemetry;

/// <summary>Where telemetry goes, and as whom. What cannot be understood must not keep the app down: then nothing is sent.</summary>
internal abstract record ExportSettings
{
    private const string ConnectionSetting = "APPLICATIONINSIGHTS_CONNECTION_STRING";
    private const string AuthenticationSetting = "APPLICATIONINSIGHTS_AUTHENTICATION_STRING";

    /// <summary>What they come to where the exporter has further rules.</summary>
    public static Wrong Refused => new(ConnectionSetting);

    /// <summary>Reads the settings; nothing of the exporter is needed for that.</summary>
    public static ExportSettings Of(IConfiguration configuration)
    {
        if (configuration[ConnectionSetting] is not { Length: > 0 } connection)
            return new None();
        if (!IsConnection(connection))
            return new Wrong(ConnectionSetting);
        if (configuration[AuthenticationSetting] is not { Length: > 0 } authentication)
            return new Usable(connection, IsIdentified: false, ClientId: null);

        return Parts(authentication) is { } parts && string.Equals(parts.GetValueOrDefault("Authorization"), "AAD", StringComparison.OrdinalIgnoreCase)
            ? new Usable(connection, IsIdentified: true, parts.GetValueOrDefault("ClientId") is { Length: > 0 } clientId ? clientId : null)
            : new Wrong(AuthenticationSetting);
    }

    private static bool IsConnection(string text) =>
        Parts(text) is { } parts && parts.GetValueOrDefault("InstrumentationKey") is { Length: > 0 }
        && (!parts.TryGetValue("IngestionEndpoint", out var address) || IsWebAddress(address));

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    /// <summary><c>Name=value;…</c> by name; null where a part is none or a name comes twice.</summary>
    private static Dictionary<string, string>? Parts(string text)
    {
        var parts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part.Split('=', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } name, var value] || !parts.TryAdd(name, value))
                return null;
        }

        return parts;
    }

    /// <summary>Nothing is to be sent.</summary>
    internal sealed record None : ExportSettings;

    /// <param name="Setting">Name of the one that cannot be understood.</param>
    internal sealed record Wrong(string Setting) : ExportSettings;

    /// <param name="IsIdentified">Whether a managed identity has to be shown.</param>
    /// <param name="ClientId">Of a user-assigned identity; null for the app's own.</param>
    internal sealed record Usable(string Connection, bool IsIdentified, string? ClientId) : ExportSettings;
}
