namespace Dti.LocalHost.Demo;

/// <summary>A step did not lead where it should; the message says what was found instead.</summary>
internal sealed class StepFailedException(string message) : Exception(message);
