namespace Dti.LocalHost.Handlers;

/// <summary>A handler that runs already, for instance under a debugger. It is never started, watched or ended.</summary>
internal sealed class AttachedHandler(Uri address, ILogger<AttachedHandler> log) : IHandler
{
    public Task<Uri> WhenReadyAsync(CancellationToken cancellationToken) => Task.FromResult(address);

    public void Recycle(Uri address) => log.HandlerNotRestarted(address);
}
