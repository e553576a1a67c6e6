namespace Dti.LocalHost;

/// <summary>Something that whoever runs the local host can put right; the message says what and where.</summary>
internal sealed class LocalHostException(string message, Exception? inner = null) : Exception(message, inner);
