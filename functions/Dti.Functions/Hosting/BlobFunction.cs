namespace Dti.Functions.Hosting;

/// <summary>A function that the blobs of a container trigger, for events and for whoever has its work done without one.</summary>
internal sealed record BlobFunction(string Name, string Container, Func<BlobEvent, CancellationToken, Task> RunAsync);
