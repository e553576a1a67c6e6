using Microsoft.AspNetCore.Mvc;

namespace Dti.Functions.Hosting;

/// <summary>Maps HTTP functions, with what all of them have in common.</summary>
internal static class HttpMapping
{
    /// <summary>Maps a function under its route: its methods, and OPTIONS, which says what they are.</summary>
    public static void MapHttp(this IEndpointRouteBuilder routes, HttpFunction function)
    {
        // Built when first called: what is compiled here would delay the first answer of every other function.
        var run = new Lazy<RequestDelegate>(() => Build(function, routes.ServiceProvider));
        var endpoint = routes.MapMethods(function.Route, function.Methods, context => RunAsync(function, run, context))
            .WithMetadata(function).WithDisplayName(function.Name);
        if (function.MostBodyBytes > 0)
            endpoint.WithMetadata(new RequestSizeLimitAttribute(function.MostBodyBytes));

        routes.MapMethods(function.Route, [HttpMethods.Options], context => AnswerOptions(function, context)).WithMetadata(function);
    }

    private static RequestDelegate Build(HttpFunction function, IServiceProvider services)
    {
        var options = new RequestDelegateFactoryOptions
        {
            ServiceProvider = services,
            RouteParameterNames = function.RouteParameters,
            DisableInferBodyFromParameters = true,
        };
        return RequestDelegateFactory.Create(
            function.Run, context => context.RequestServices.GetRequiredService(function.Type), options).RequestDelegate;
    }

    private static Task RunAsync(HttpFunction function, Lazy<RequestDelegate> run, HttpContext context)
    {
        if (QueryCheck.Of(function, context.Request.Query) is { } problem)
            return problem.ExecuteAsync(context);

        return function.MostBodyBytes > 0 && !context.Request.HasJsonContentType()
            ? Problems.ForStatus(StatusCodes.Status415UnsupportedMediaType, function.Method).ExecuteAsync(context)
            : run.Value(context);
    }

    private static Task AnswerOptions(HttpFunction function, HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        context.Response.Headers.Allow = string.Join(", ", function.Methods.Append(HttpMethods.Options).Order(StringComparer.Ordinal));
        return Task.CompletedTask;
    }
}
