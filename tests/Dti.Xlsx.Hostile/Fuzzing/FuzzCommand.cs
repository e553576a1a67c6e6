using System.Diagnostics;
using System.Globalization;

namespace Dti.Xlsx.Hostile.Fuzzing;

/// <summary>Fuzzes by hand: for a while, or one case again.</summary>
internal static class FuzzCommand
{
    /// <summary>0 where nothing was found.</summary>
    public static int Run(string[] options)
    {
        var seed = Option(options, "--seed") ?? Fuzzer.DefaultSeed;
        if (Option(options, "--case") is { } number)
            return Report(Fuzzer.Case(seed, number)) ? 1 : 0;

        var (faults, count) = (0, 0);
        var end = TimeSpan.FromSeconds(Option(options, "--seconds") ?? 60);
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < end; count++)
            faults += Fuzzer.FindFault(Fuzzer.Case(seed, count),
                new ReaderLimits()) is not null && Report(Fuzzer.Case(seed, count)) ? 1 : 0;
        Console.WriteLine($"{count} cases, {faults} faults");
        return faults == 0 ? 0 : 1;
    }

    /// <summary>Writes the file of a case beside, and says what came of it.</summary>
    private static bool Report(FuzzCase one)
    {
        var path = Path.Combine(Path.GetTempPath(), $"dti-fuzz-{one.Seed}-{one.Number}.xlsx");
        File.WriteAllBytes(path, one.File);
        var fault = Fuzzer.FindFault(one, new ReaderLimits());
        Console.WriteLine($"{one}\n  {path}\n  {fault ?? "no fault"}");
        return fault is not null;
    }

    private static int? Option(string[] options, string name)
    {
        var at = Array.IndexOf(options, name);
        return at >= 0 && at + 1 < options.Length ? int.Parse(options[at + 1], CultureInfo.InvariantCulture) : null;
    }
}
