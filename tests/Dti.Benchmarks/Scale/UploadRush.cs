using System.Diagnostics;
using System.Globalization;
using Azure.Storage.Blobs;
using Dti.LocalHost.Emulator;
using Dti.NationalRound;

namespace Dti.Benchmarks.Scale;

/// <summary>A hundred forms put in place at once: how long until each has its feedback? The host's own looking for blobs is not in it.</summary>
internal static class UploadRush
{
    private const int Uploads = 100;

    public static async Task HoldAsync(string executable, TextWriter output)
    {
        await using var emulator = await AzuriteEmulator.StartAsync(new AzuriteOptions(), CancellationToken.None);
        var blobs = new BlobServiceClient(emulator.ConnectionString);
        var country = new Country(Uploads + Uploads / 10);
        var (app, _) = await PublishedApp.StartAsync(executable, emulator.ConnectionString);
        using var running = app;
        IReadOnlyList<Workbook> catalogue = [new("catalogue.json", country.Catalogue)];
        await AppClient.PutAsync(blobs, "catalogue", catalogue);
        await app.Client.DeliverAsync(blobs, "catalogue", catalogue);

        List<Workbook> forms = [.. Delivery.OfForms(country).First.Take(Uploads)];
        var contents = forms.ConvertAll(form => form.Content());
        var started = Stopwatch.GetTimestamp();
        await blobs.GetBlobContainerClient("scores").CreateIfNotExistsAsync();
        await Task.WhenAll(forms.Zip(contents, (form, content) =>
            blobs.GetBlobContainerClient("scores").GetBlobClient(form.Blob).UploadAsync(BinaryData.FromBytes(content))));
        var put = Stopwatch.GetElapsedTime(started);
        await app.Client.DeliverAsync(blobs, "scores", forms);
        var all = Stopwatch.GetElapsedTime(started);
        foreach (var form in forms)
        {
            if (!await blobs.GetBlobContainerClient("feedback").GetBlobClient($"scores/{form.Blob}.json").ExistsAsync())
                throw new InvalidOperationException($"{form.Blob} has no feedback.");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"\n## {Uploads} uploads at once\n\nAll in place after {put.TotalSeconds:F1} s, all feedback after {all.TotalSeconds:F1} s, from a fresh process; most resident memory {app.PeakMebibytes:F0} MiB."));
    }
}
