namespace Dti.LocalHost.Http;

/// <summary>The handler did not take the call or broke it off.</summary>
internal sealed class HandlerDownException(Exception inner) : Exception("The handler did not answer.", inner);
