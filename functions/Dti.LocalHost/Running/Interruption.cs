using System.Runtime.InteropServices;

namespace Dti.LocalHost.Running;

/// <summary>Turns the first Ctrl+C (or SIGTERM, SIGHUP) into a request to end in order; a second one ends at once.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource asked = new();
    private readonly PosixSignalRegistration[] registrations;

    public Interruption() =>
        registrations = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }
            .Select(signal => PosixSignalRegistration.Create(signal, Handle))];

    public CancellationToken Token => asked.Token;

    public void Dispose()
    {
        foreach (var registration in registrations) registration.Dispose();
        asked.Dispose();
    }

    private void Handle(PosixSignalContext context)
    {
        if (asked.IsCancellationRequested) return;
        context.Cancel = true;
        asked.Cancel();
    }
}
