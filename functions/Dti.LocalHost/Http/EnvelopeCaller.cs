using Dti.LocalHost.App;
using Dti.LocalHost.Handlers;
using Dti.LocalHost.Wire;

namespace Dti.LocalHost.Http;

/// <summary>Envelope mode: the handler is told of the request in JSON and answers with an output value.</summary>
internal sealed class EnvelopeCaller(Invoker invoker, TimeProvider time) : ICaller
{
    public async Task CallAsync(Uri handler, FunctionDefinition function, HttpContext context, CancellationToken cancellationToken)
    {
        var request = await OutsideRequest.ReadAsync(context, cancellationToken);
        var outcome = await invoker.InvokeAsync(function, new HttpEnvelope(function, request, time.GetUtcNow()), cancellationToken);
        if (outcome is Outcome.Succeeded { Answer: var answer })
            await EnvelopeAnswer.WriteAsync(((HttpTrigger)function.Trigger).Output, answer, context.Response, cancellationToken);
        else
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
    }
}
