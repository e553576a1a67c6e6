using System.Text.Json;

namespace Dti.Functions.Hosting;

/// <summary>One error as Problem Details (RFC 9457). It names the path that was asked, never the query: a key may stand there.</summary>
internal sealed class Problem(int status, string title, string detail, string detailEn) : IResult
{
    public async Task ExecuteAsync(HttpContext context)
    {
        var address = context.Request.PathBase.Add(context.Request.Path).ToUriComponent();
        var details = TypedResults.Problem(
            detail, address, status, title, TypeOf(status), new Dictionary<string, object?> { ["detailEn"] = detailEn }).ProblemDetails;
        var body = JsonSerializer.SerializeToUtf8Bytes(details, HostingJson.Answering.ProblemDetails);

        context.Response.StatusCode = status;
        context.Response.ContentType = "application/problem+json";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    // Where the framework has no section of its own for a status.
    private static string? TypeOf(int status) => status switch
    {
        StatusCodes.Status413PayloadTooLarge => "https://tools.ietf.org/html/rfc9110#section-15.5.14",
        StatusCodes.Status414UriTooLong => "https://tools.ietf.org/html/rfc9110#section-15.5.15",
        _ => null,
    };
}
