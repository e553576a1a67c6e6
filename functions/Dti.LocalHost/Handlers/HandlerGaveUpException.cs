namespace Dti.LocalHost.Handlers;

/// <summary>The handler ended too often in too short a time, or cannot be started at all.</summary>
internal sealed class HandlerGaveUpException(string message, Exception? inner = null) : Exception(message, inner);
