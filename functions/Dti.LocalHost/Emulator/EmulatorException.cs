namespace Dti.LocalHost.Emulator;

/// <summary>The storage emulator cannot be installed or started; the message says why and what to do.</summary>
public sealed class EmulatorException : Exception
{
    public EmulatorException(string message) : base(message)
    {
    }

    public EmulatorException(string message, Exception inner) : base(message, inner)
    {
    }
}
