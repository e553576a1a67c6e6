namespace Dti.Functions.Hosting;

/// <summary>A misspelt or repeated query parameter is refused: left out in silence, it would give the answer to another question.</summary>
internal static class QueryCheck
{
    // The host's own: the key, and whose it is.
    private static readonly string[] OfTheHost = ["code", "clientId"];

    /// <returns>What is wrong with the query, or null.</returns>
    public static Problem? Of(HttpFunction function, IQueryCollection query)
    {
        if (function.TakesAnyQuery || query.Count == 0)
            return null;

        var known = function.QueryParameters;
        foreach (var (name, values) in query)
        {
            if (OfTheHost.Contains(name, StringComparer.OrdinalIgnoreCase))
                continue;
            if (!known.Contains(name, StringComparer.OrdinalIgnoreCase))
                return Problems.UnknownParameter(name, known);
            if (values.Count > 1)
                return Problems.RepeatedParameter(name);
        }

        return null;
    }
}
