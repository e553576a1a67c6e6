using System.Reflection;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Dti.Functions.Hosting;

/// <summary>
/// An HTTP function as its callers meet it. Its class has one <c>RunAsync</c>: texts that the route names come from the path, other
/// texts from the query; a body is read with <see cref="JsonBody"/>. <c>function.json</c> and <c>docs/openapi.json</c> say the same, and
/// a test holds the three together.
/// </summary>
/// <param name="Method">The method it is for; GET brings HEAD with it.</param>
/// <param name="Route">Below <c>/api</c>.</param>
internal sealed record HttpFunction(Type Type, string Method, string Route)
{
    public static HttpFunction Of<TFunction>(string method, string route)
        where TFunction : class => new(typeof(TFunction), method, route);

    /// <summary>As the host knows it. A function of the host may have two routes here, each with its own class.</summary>
    public string Name { get; init; } = Type.Name;

    /// <summary>Which key the host asks for before it lets a caller through.</summary>
    public KeyLevel Level { get; init; } = KeyLevel.Function;

    public Caching Caching { get; init; } = Caching.Private;

    /// <summary>A larger body is refused; 0 where none is read.</summary>
    public int MostBodyBytes { get; init; }

    /// <summary>Whether query parameters that it does not know are let pass, as probes of all makes need it.</summary>
    public bool TakesAnyQuery { get; init; }

    /// <summary>The methods that run it.</summary>
    public IReadOnlyList<string> Methods => HttpMethods.IsGet(Method) ? [HttpMethods.Get, HttpMethods.Head] : [Method];

    public MethodInfo Run => Type.GetMethod("RunAsync") ?? throw new InvalidOperationException($"{Type.Name} has no RunAsync.");

    public IReadOnlyList<string> RouteParameters => [.. RoutePatternFactory.Parse(Route).Parameters.Select(parameter => parameter.Name)];

    public IReadOnlyList<string> QueryParameters =>
    [
        .. Run.GetParameters().Where(parameter => parameter.ParameterType == typeof(string)).Select(parameter => parameter.Name!)
            .Except(RouteParameters, StringComparer.Ordinal),
    ];
}

/// <summary>As <c>authLevel</c> of function.json has it.</summary>
internal enum KeyLevel
{
    Anonymous,
    Function,
}

/// <summary>Who may keep a good answer; errors are kept by nobody.</summary>
internal enum Caching
{
    /// <summary>Nobody.</summary>
    Never,

    /// <summary>The caller, who asks with the ETag before each use.</summary>
    Private,

    /// <summary>Anybody, for a few minutes.</summary>
    Public,
}
