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

    private readonly List<Phase> phases = [];

    public async Task HoldAsync(Delivery delivery)
    {
        phases.Clear();
        await using var emulator = await AzuriteEmulator.StartAsync(new AzuriteOptions(), CancellationToken.None);
        using var emulatorProcess = Process.GetProcessById(emulator.ProcessId);
        using var app = await MeasuredApp.StartAsync(emulator.ConnectionString);
        var blobs = new BlobServiceClient(emulator.ConnectionString);

        var client = app.Client;

        IReadOnlyList<Workbook> catalogue = [new Workbook("catalogue.json", country.Catalogue)];
        await AppClient.PutAsync(blobs, "catalogue", catalogue);
        await StepAsync("import the catalogue", 1, () => client.DeliverAsync(blobs, "catalogue", catalogue));
        await AppClient.PutAsync(blobs, "scores", delivery.First);
        await StepAsync("take in", delivery.First.Count, () => client.DeliverAsync(blobs, "scores", delivery.First));
        await Task.Delay(TimeSpan.FromSeconds(1.1)); // storage tells the time in seconds
        await AppClient.PutAsync(blobs, "scores", delivery.Then);
        await StepAsync("take in corrections", Math.Max(1, delivery.Then.Count), () => client.DeliverAsync(blobs, "scores", delivery.Then));
        await StepAsync("compute", 1, () => client.PostAsync($"api/computations/{Country.Period}/{Country.Group}"));
        await StepAsync("compute again, nothing changed", 1, () => client.PostAsync("ComputeQuarter"));
        await StepAsync("list submissions", 1, () => client.Http.GetStringAsync($"api/submissions/{Country.Period}"));
        var boards = ExpectedBoard.Of(country);
        var wrong = new List<string>();
        await StepAsync("read a board", boards.Count, async () =>
        {
            foreach (var board in boards)
                wrong.AddRange(await DifferencesAsync(client, board));
        });

        Report(delivery, app, emulatorProcess, wrong);

        async Task StepAsync(string name, int items, Func<Task> run) =>
            phases.Add(await Phase.RunAsync(name, items, app, emulatorProcess, run));
    }

    private async Task<IReadOnlyList<string>> DifferencesAsync(AppClient client, ExpectedBoard board)
    {
        await using var body = await client.Http.GetStreamAsync(BoardAnswer.PathOf(board.Code));
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
