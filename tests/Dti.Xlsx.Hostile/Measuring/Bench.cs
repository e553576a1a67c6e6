using System.Diagnostics;
using System.Text;

namespace Dti.Xlsx.Hostile.Measuring;

/// <summary>Measures cases in processes of their own: one for each bomb, one for all that is small.</summary>
public static class Bench
{
    // Whatever else the machine does slows a file down: of one that was slow, the quickest of a few tries is meant.
    private const double Slow = 1_500;
    private const int MostTries = 3;

    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(2);

    /// <summary>One measurement per file of each case, in order.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Measurement>> Measure(IEnumerable<HostileCase> cases)
    {
        var measured = new Dictionary<string, IReadOnlyList<Measurement>>();
        foreach (var batch in cases.GroupBy(one => one.IsBomb ? one.Name : ""))
        {
            var files = batch.SelectMany(one => one.Files).ToList();
            var rest = MeasureFiles(files);
            for (var again = 1; again < MostTries && rest is [{ Milliseconds: > Slow } slow]; again++)
                rest = [slow with { Milliseconds = Math.Min(slow.Milliseconds, MeasureFiles(files)[0].Milliseconds) }];
            foreach (var one in batch)
            {
                measured[one.Name] = rest[..one.Files.Count];
                rest = rest[one.Files.Count..];
            }
        }

        return measured;
    }

    // A process that dies leaves its file without a line; the next one goes on behind it.
    private static List<Measurement> MeasureFiles(List<Action<Stream>> files)
    {
        var folder = Directory.CreateTempSubdirectory("dti-hostile-");
        try
        {
            var paths = files.Select((write, at) => Store(Path.Combine(folder.FullName, $"{at}"), write)).ToList();
            var measured = new List<Measurement>();
            while (measured.Count < paths.Count)
            {
                measured.AddRange(RunReader(paths[measured.Count..]));
                if (measured.Count < paths.Count)
                    measured.Add(new Measurement("died", new FileInfo(paths[measured.Count]).Length, 0, 0));
            }

            return measured;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Store(string path, Action<Stream> write)
    {
        using var file = File.Create(path);
        write(file);
        return path;
    }

    private static List<Measurement> RunReader(List<string> paths)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { typeof(Bench).Assembly.Location, "read" },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("No process was started.");
        var reading = process.StandardOutput.ReadToEndAsync();
        try
        {
            foreach (var path in paths)
                process.StandardInput.WriteLine(path);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It died before it had read all paths.
        }

        if (!process.WaitForExit(LongestRun))
            process.Kill();
        process.WaitForExit();
        var lines = reading.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var measured = lines.Select(Measurement.Parse).ToList();

        // All were read and it died all the same: then it was the last that killed it.
        return process.ExitCode == 0 || measured.Count < paths.Count ? measured : measured[..^1];
    }
}
