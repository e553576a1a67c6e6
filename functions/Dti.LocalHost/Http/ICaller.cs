using Dti.LocalHost.App;

namespace Dti.LocalHost.Http;

/// <summary>Brings one outside request to the handler and the answer back, in one of the three modes.</summary>
internal interface ICaller
{
    /// <exception cref="HandlerDownException">No whole answer came; nothing or only a part of it has been written.</exception>
    Task CallAsync(Uri handler, FunctionDefinition function, HttpContext context, CancellationToken cancellationToken);
}
