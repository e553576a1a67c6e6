using System.Security.Cryptography;
using System.Text;
using Dti.LocalHost.App;

namespace Dti.LocalHost.Http;

/// <summary>Which key a caller shows, and whether it opens a function.</summary>
internal sealed class Gate(HostKeys keys)
{
    /// <summary>The level that the caller's key reaches: the header counts before the query.</summary>
    public AccessLevel LevelOf(HttpRequest request)
    {
        var shown = request.Headers["x-functions-key"].FirstOrDefault() ?? request.Query["code"].FirstOrDefault();
        if (shown is null) return AccessLevel.Anonymous;
        return Same(shown, keys.Master) ? AccessLevel.Admin
            : Same(shown, keys.Function) ? AccessLevel.Function
            : AccessLevel.Anonymous;
    }

    private static bool Same(string shown, string key) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(shown), Encoding.UTF8.GetBytes(key));
}
