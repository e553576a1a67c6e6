using Dti.LocalHost.App;
using Dti.LocalHost.Handlers;

namespace Dti.LocalHost.Http;

/// <summary>What the front needs: who is served, by which handler, and who may call.</summary>
internal sealed record HttpFrontParts(
    FunctionApp App, AppSettings Settings, IHandler Handler, Invoker Invoker, HttpClient Http, Gate Gate, AdminEndpoints Admin,
    TimeProvider Time, ILoggerFactory Logs)
{
    /// <summary>A function with further bindings is called by envelope whatever the app's mode.</summary>
    public FunctionEndpoint EndpointOf(FunctionDefinition function)
    {
        var mode = function.Trigger is HttpTrigger { HasFurtherBindings: true } ? HttpMode.Envelope : App.HttpMode;
        ICaller caller = mode switch
        {
            HttpMode.Proxying => new ProxyingCaller(Http, Time),
            HttpMode.Forwarding => new ForwardingCaller(Http),
            _ => new EnvelopeCaller(Invoker, Time),
        };
        var statusWhenDown = mode == HttpMode.Proxying ? StatusCodes.Status502BadGateway : StatusCodes.Status500InternalServerError;
        return new FunctionEndpoint(
            function, caller, statusWhenDown, Gate, Handler, App.FunctionTimeout, Logs.CreateLogger<FunctionEndpoint>());
    }
}
