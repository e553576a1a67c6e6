namespace Dti.LocalHost.Handlers;

/// <summary>Whoever runs the functions: a process of this host, or one that somebody else started.</summary>
internal interface IHandler
{
    /// <summary>The address of a handler that has answered; waits while one starts.</summary>
    /// <exception cref="HandlerGaveUpException">None will start any more.</exception>
    Task<Uri> WhenReadyAsync(CancellationToken cancellationToken);

    /// <summary>A call to this address did not end in time: whatever runs there is not to be trusted any more.</summary>
    void Recycle(Uri address);
}
