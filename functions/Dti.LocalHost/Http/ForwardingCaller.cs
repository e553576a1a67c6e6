using Dti.LocalHost.App;

namespace Dti.LocalHost.Http;

/// <summary>Forwarding: the whole request is read and rebuilt. One with a chunked body never arrives.</summary>
internal sealed class ForwardingCaller(HttpClient http) : ICaller
{
    public async Task CallAsync(Uri handler, FunctionDefinition function, HttpContext context, CancellationToken cancellationToken)
    {
        if (context.Request.Headers.TransferEncoding.Count > 0)
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return;
        }
        using var request = await RebuiltRequest.OfAsync(context.Request, handler, cancellationToken);
        try
        {
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            await AnswerCopy.WriteAsync(answer, context.Response, moved: () => { }, cancellationToken);
        }
        catch (Exception broken) when (broken is HttpRequestException or HttpIOException)
        {
            throw new HandlerDownException(broken);
        }
    }
}
