namespace Dti.Functions.Hosting;

/// <summary>A function that the blobs of a container trigger, for whoever has its work done without an event.</summary>
internal sealed record BlobFunction(string Name, string Container, Func<BlobEvent, CancellationToken, Task> RunAsync);
