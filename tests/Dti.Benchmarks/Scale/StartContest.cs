using System.Globalization;
using Azure.Storage.Blobs;
using Dti.LocalHost.Emulator;
using Dti.NationalRound;

namespace Dti.Benchmarks.Scale;

/// <summary>
/// From the start of a process to its first answer, its first upload and its first report; contestants take turns. A contestant with a
/// pause is an app that is used so long after its first answer; of one without a pause only the first answer is measured.
/// </summary>
internal sealed class StartContest(TextWriter output, int rounds)
{
    private const string Sample = "tuachua-2022-tu-cham-diem.xlsx";
    private const string Report = "api/reports/2022/tua-chua/self-scoring.pdf";

    public async Task HoldAsync(IReadOnlyList<(string Name, string Executable, TimeSpan? Pause)> contestants, AzuriteEmulator emulator)
    {
        var blobs = new BlobServiceClient(emulator.ConnectionString);
        await PrepareAsync(contestants.First(contestant => contestant.Pause is not null).Executable, emulator, blobs);
        var starts = contestants.Select(_ => new List<double>()).ToList();
        var cpu = contestants.Select(_ => new List<double>()).ToList();
        var uses = contestants.Select(_ => new List<(double Ingest, double Report)>()).ToList();
        for (var round = -1; round < rounds; round++)
        {
            foreach (var (at, (_, executable, pause)) in contestants.Index())
            {
                var (app, milliseconds) = await PublishedApp.StartAsync(executable, emulator.ConnectionString);
                using var running = app;
                if (round >= 0)
                {
                    starts[at].Add(milliseconds);
                    cpu[at].Add(app.CpuMilliseconds);
                }

                if (round >= 0 && pause is { } time)
                {
                    await Task.Delay(time);
                    uses[at].Add(await UseAsync(app.Client, blobs, $"2022/tua-chua/lan-{round}-{at}.xlsx"));
                }
            }
        }

        Print(contestants, starts, cpu, uses);
    }

    private static Workbook SampleAs(string blob) =>
        new(blob, () => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", Sample)));

    private static async Task PrepareAsync(string executable, AzuriteEmulator emulator, BlobServiceClient blobs)
    {
        var (app, _) = await PublishedApp.StartAsync(executable, emulator.ConnectionString);
        using var running = app;
        IReadOnlyList<Workbook> catalogue =
            [new("dti-catalogue.json", () => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", "dti-catalogue.json")))];
        await AppClient.PutAsync(blobs, "catalogue", catalogue);
        await app.Client.DeliverAsync(blobs, "catalogue", catalogue);
        await UseAsync(app.Client, blobs, "2022/tua-chua/lan-dau.xlsx", async () => await app.Client.PostAsync("api/computations/2022/tua-chua.communes"));
    }

    private static async Task<(double Ingest, double Report)> UseAsync(AppClient client, BlobServiceClient blobs, string blob, Func<Task>? between = null)
    {
        IReadOnlyList<Workbook> workbook = [SampleAs(blob)];
        await AppClient.PutAsync(blobs, "scores", workbook);
        var ingest = await Timing.MillisecondsAsync(() => client.DeliverAsync(blobs, "scores", workbook));
        if (between is not null)
            await between();
        return (ingest, await Timing.MillisecondsAsync(() => client.Http.GetByteArrayAsync(Report)));
    }

    private void Print(
        IReadOnlyList<(string Name, string Executable, TimeSpan? Pause)> contestants, List<List<double>> starts, List<List<double>> cpu,
        List<List<(double Ingest, double Report)>> uses)
    {
        output.WriteLine($"\n## From the start of the process\n\nMedian of {rounds} rounds; ratio to the first.\n");
        output.WriteLine("| | published | first answer ms | ratio | CPU ms till then | ratio | first upload ms | first report ms | both ms |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var (at, (name, executable, _)) in contestants.Index())
        {
            var ratio = Contest.Median(starts[at].Zip(starts[0], (own, first) => own / first));
            var cpuRatio = Contest.Median(cpu[at].Zip(cpu[0], (own, first) => own / first));
            var used = uses[at].Count == 0 ? "| |" : string.Create(CultureInfo.InvariantCulture,
                $"{Contest.Median(uses[at].Select(use => use.Ingest)):F0} | {Contest.Median(uses[at].Select(use => use.Report)):F0} | {Contest.Median(uses[at].Select(use => use.Ingest + use.Report)):F0}");
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {name} | {Publishing.SizeOf(executable)} | {Contest.Median(starts[at]):F0} | {ratio:F2} | {Contest.Median(cpu[at]):F0} | {cpuRatio:F2} | {used} |"));
        }
    }
}
