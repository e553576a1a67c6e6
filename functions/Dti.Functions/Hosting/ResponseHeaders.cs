namespace Dti.Functions.Hosting;

/// <summary>The headers that every answer has, whoever wrote it: who may keep it, and what a browser may do with it.</summary>
internal static class ResponseHeaders
{
    public static Task AddAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            Set(context.Response, context.GetEndpoint()?.Metadata.GetMetadata<HttpFunction>()?.Caching ?? Caching.Never);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void Set(HttpResponse response, Caching caching)
    {
        var headers = response.Headers;
        headers.CacheControl = response.StatusCode >= StatusCodes.Status400BadRequest ? "no-store" : caching switch
        {
            Caching.Private => "private, no-cache",
            Caching.Public => "public, max-age=300",
            _ => "no-store",
        };
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = caching == Caching.Public ? "cross-origin" : "same-origin";
    }
}
