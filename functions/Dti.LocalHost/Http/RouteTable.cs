using Dti.LocalHost.App;
using Microsoft.AspNetCore.Routing.Constraints;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Dti.LocalHost.Http;

/// <summary>Maps functions to their routes by ASP.NET's own rules, so literals win over parameters. A method that a
/// function does not name is treated like a route that does not exist.</summary>
internal static class RouteTable
{
    public static string PathOf(FunctionApp app, HttpTrigger trigger) =>
        app.RoutePrefix.Length == 0 ? $"/{trigger.Route}" : $"/{app.RoutePrefix}/{trigger.Route}";

    /// <exception cref="LocalHostException">A route is no route template; the function is named.</exception>
    public static void Map(IEndpointRouteBuilder routes, FunctionApp app, FunctionDefinition function, RequestDelegate endpoint)
    {
        var trigger = (HttpTrigger)function.Trigger;
        try
        {
            var template = PathOf(app, trigger);
            var pattern = trigger.Methods.Count == 0
                ? RoutePatternFactory.Parse(template)
                : RoutePatternFactory.Parse(template, defaults: null,
                    parameterPolicies: new RouteValueDictionary { ["httpMethod"] = new HttpMethodRouteConstraint([.. trigger.Methods]) });
            routes.Map(pattern, endpoint).WithDisplayName(function.Name);
        }
        catch (RoutePatternException invalid)
        {
            throw new LocalHostException(
                $"Function {function.Name}: its route '{trigger.Route}' is no route template: {invalid.Message}", invalid);
        }
    }
}
