using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Azure.Storage.Blobs;
using Dti.LocalHost.Emulator;
using Dti.NationalRound;

namespace Dti.Benchmarks.Scale;

/// <summary>A round of the whole country, from the upload to the last board, against the storage emulator on the same machine.</summary>
internal sealed class NationalRun(Country country, TextWriter output)
{
    public const string Argument = "national";

    // As in host.json.
    private const int AtOnce = 4;

    private readonly List<Phase> phases = [];

    public async Task HoldAsync(Delivery delivery)
    {
        phases.Clear();
        await using var emulator = await AzuriteEmulator.StartAsync(new AzuriteOptions(), CancellationToken.None);
        using var emulatorProcess = Process.GetProcessById(emulator.ProcessId);
        using var app = await MeasuredApp.StartAsync(emulator.ConnectionString);
        var blobs = new BlobServiceClient(emulator.ConnectionString);

        await PutAsync(blobs, "catalogue", [new Workbook("catalogue.json", country.Catalogue)]);
        await StepAsync("import the catalogue", 1, () => app.DeliverAsync("ImportCatalogue", blobs.GetBlobContainerClient("catalogue").GetBlobClient("catalogue.json").Uri));
        await PutAsync(blobs, "scores", delivery.First);
        await StepAsync("take in", delivery.First.Count, () => DeliverAsync(app, blobs, delivery.First));
        await Task.Delay(TimeSpan.FromSeconds(1.1)); // storage tells the time in seconds
        await PutAsync(blobs, "scores", delivery.Then);
        await StepAsync("take in corrections", Math.Max(1, delivery.Then.Count), () => DeliverAsync(app, blobs, delivery.Then));
        await StepAsync("compute", 1, () => app.PostAsync($"api/computations/{Country.Period}/{Country.Group}"));
        await StepAsync("compute again, nothing changed", 1, () => app.PostAsync("ComputeQuarter"));
        await StepAsync("list submissions", 1, () => app.Http.GetStringAsync($"api/submissions/{Country.Period}"));
        var boards = ExpectedBoard.Of(country);
        var wrong = new List<string>();
        await StepAsync("read a board", boards.Count, async () =>
        {
            foreach (var board in boards)
                wrong.AddRange(await DifferencesAsync(app, board));
        });

        Report(delivery, app, emulatorProcess, wrong);

        async Task StepAsync(string name, int items, Func<Task> run) =>
            phases.Add(await Phase.RunAsync(name, items, app, emulatorProcess, run));
    }

    private static Task PutAsync(BlobServiceClient blobs, string container, IReadOnlyList<Workbook> workbooks)
    {
        var client = blobs.GetBlobContainerClient(container);
        client.CreateIfNotExists();
        return Parallel.ForEachAsync(workbooks, Options, async (workbook, token) =>
            await client.GetBlobClient(workbook.Blob).UploadAsync(BinaryData.FromBytes(workbook.Content()), overwrite: true, token));
    }

    private static Task DeliverAsync(MeasuredApp app, BlobServiceClient blobs, IReadOnlyList<Workbook> workbooks) =>
        Parallel.ForEachAsync(workbooks, Options, async (workbook, _) =>
            await app.DeliverAsync("IngestScores", blobs.GetBlobContainerClient("scores").GetBlobClient(workbook.Blob).Uri));

    private static ParallelOptions Options => new() { MaxDegreeOfParallelism = AtOnce };

    private async Task<IReadOnlyList<string>> DifferencesAsync(MeasuredApp app, ExpectedBoard board)
    {
        await using var body = await app.Http.GetStreamAsync(BoardAnswer.PathOf(board.Code));
        using var answer = await JsonDocument.ParseAsync(body);
        return [.. BoardAnswer.Differences(answer.RootElement, board, country)];
    }

    private void Report(Delivery delivery, MeasuredApp app, Process emulator, List<string> wrong)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n## A round of {country.Communes.Count:N0} communes, as {delivery.Name}\n\n{Phase.Head}"));
        foreach (var phase in phases)
            output.WriteLine(phase);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"\nMost resident memory: app {app.PeakMebibytes:F0} MiB, emulator {emulator.PeakWorkingSet64 >> 20} MiB. All boards and all reasons are as worked out apart: {(wrong.Count == 0 ? "yes" : "NO")}."));
        foreach (var sentence in wrong.Take(10))
            output.WriteLine($"- {sentence}");

        output.WriteLine("\n| step | operation | container or table | calls | an item | ms a call | sent KiB | received KiB |\n|---|---|---|---:|---:|---:|---:|---:|");
        foreach (var row in phases.SelectMany(phase => phase.CallRows()))
            output.WriteLine(row);
        if (wrong.Count > 0)
            throw new InvalidOperationException($"{wrong.Count} places of the boards are wrong.");
    }
}
