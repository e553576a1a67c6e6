using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace Dti.Functions.Hosting;

/// <summary>
/// A Vietnamese document to keep, whose strong ETag is known before it is there: who has it already is told so, and nothing is made.
/// </summary>
internal sealed class DocumentOnDemand(
    string tag, string contentType, string fileName, Func<CancellationToken, Task<ReadOnlyMemory<byte>>> make) : IResult
{
    private readonly EntityTagHeaderValue entityTag = new($"\"{tag}\"");

    public async Task ExecuteAsync(HttpContext context)
    {
        context.Response.Headers.ETag = entityTag.ToString();
        if (StatusWithoutContent(context.Request.GetTypedHeaders()) is { } status)
        {
            context.Response.StatusCode = status;
            return;
        }

        var content = await make(context.RequestAborted);
        context.Response.Headers.ContentLanguage = "vi";
        await new Attachment(TypedResults.File(content.ToArray(), contentType, entityTag: entityTag), fileName).ExecuteAsync(context);
    }

    // In the order of RFC 9110, section 13.2.2. There are no dates to compare.
    private int? StatusWithoutContent(RequestHeaders asked)
    {
        if (asked.IfMatch is { Count: > 0 } wanted && !wanted.Any(one => IsOurs(one, isStrong: true)))
            return StatusCodes.Status412PreconditionFailed;

        return asked.IfNoneMatch is { Count: > 0 } had && had.Any(one => IsOurs(one, isStrong: false)) ? StatusCodes.Status304NotModified : null;
    }

    private bool IsOurs(EntityTagHeaderValue asked, bool isStrong) =>
        asked.Equals(EntityTagHeaderValue.Any) || asked.Compare(entityTag, useStrongComparison: isStrong);
}
