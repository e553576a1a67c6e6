using System.Diagnostics;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Microsoft.AspNetCore.StaticFiles;

namespace Dti.LocalHost.Demo;

/// <summary>The steps that concern storage.</summary>
internal sealed class BlobSteps(string connectionString, string filesRoot, ResultFolder results)
{
    private static readonly TimeSpan LookInterval = TimeSpan.FromMilliseconds(100);

    public async Task RunAsync(UploadStep step, CancellationToken cancellationToken)
    {
        var source = Path.GetFullPath(step.File, filesRoot);
        if (!File.Exists(source)) throw new StepFailedException($"{source} does not exist.");
        var blob = BlobAddress.Open(connectionString, step.To);
        await blob.GetParentBlobContainerClient().CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        var type = new FileExtensionContentTypeProvider().TryGetContentType(source, out var known) ? known : "application/octet-stream";
        var headers = new BlobHttpHeaders { ContentType = type };
        await blob.UploadAsync(source, new BlobUploadOptions { HttpHeaders = headers }, cancellationToken);
    }

    public async Task RunAsync(WaitForBlobStep step, CancellationToken cancellationToken)
    {
        var blob = BlobAddress.Open(connectionString, step.Blob);
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            var content = await FindAsync(blob, cancellationToken);
            var problem = content is null ? "it did not appear" : Expectations.FirstUnmet(content, step.Expect);
            if (problem is null)
            {
                if (step.Save is { } name) await results.SaveAsync(name, content, cancellationToken);
                return;
            }
            if (Stopwatch.GetElapsedTime(started).TotalSeconds >= step.TimeoutSeconds)
                throw new StepFailedException($"After {step.TimeoutSeconds} s of waiting for {step.Blob}: {problem}.");
            await Task.Delay(LookInterval, cancellationToken);
        }
    }

    private static async Task<BinaryData?> FindAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        try
        {
            return (await blob.DownloadContentAsync(cancellationToken)).Value.Content;
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }
}
