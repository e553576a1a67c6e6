using System.Diagnostics;
using System.Globalization;
using Azure;
using Dti.LocalHost.Running;

namespace Dti.LocalHost.Demo;

/// <summary>Takes the steps one by one, says how each went, and stops at the first that fails.</summary>
internal sealed class DemoRun(
    DemoScript script, BlobSteps blobs, AppSteps app, ResultFolder results, Narrator narrator, Action<string> reached)
{
    /// <summary>Whether all steps succeeded.</summary>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        foreach (var (index, step) in script.Steps.Index())
        {
            var title = step.Title ?? step.Deed;
            reached($"step {index + 1}, {title}");
            var started = Stopwatch.GetTimestamp();
            var problem = await narrator.WatchAsync(title, () => TryAsync(step, cancellationToken));
            var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
            narrator.Say($"{(problem is null ? "ok    " : "FAILED")} {index + 1,2}/{script.Steps.Count}  {title}  ({seconds} s){(problem is null ? SavedAs(step) : "")}");
            if (problem is not null)
            {
                narrator.Say($"       {problem}");
                return false;
            }
            if (step is TableStep table) narrator.Show(TableDrawing.Draw(table, results));
        }
        return true;
    }

    private string SavedAs(DemoStep step) => step.SavesAs is { } name ? $" → {Path.GetRelativePath(".", results.PathOf(name))}" : "";

    private async Task<string?> TryAsync(DemoStep step, CancellationToken cancellationToken)
    {
        try
        {
            await TakeAsync(step, cancellationToken);
            return null;
        }
        catch (Exception failed) when (failed is StepFailedException or RequestFailedException or HttpRequestException or IOException)
        {
            return failed.Message;
        }
    }

    private Task TakeAsync(DemoStep step, CancellationToken cancellationToken) =>
        step switch
        {
            UploadStep upload => blobs.RunAsync(upload, cancellationToken),
            WaitForBlobStep wait => blobs.RunAsync(wait, cancellationToken),
            FireTimerStep fire => app.RunAsync(fire, cancellationToken),
            RequestStep request => app.RunAsync(request, cancellationToken),
            TableStep table => Task.FromResult(TableDrawing.Draw(table, results)),
            _ => throw new UnreachableException(),
        };
}
