using Dti.Xlsx.Hostile.Measuring;

namespace Dti.Xlsx.Hostile.Fuzzing;

/// <summary>Makes cases, and says what is wrong with how they are read.</summary>
public static class Fuzzer
{
    public const int DefaultSeed = 20_261_127;

    private const double MostMilliseconds = 2_000;

    // The deeper levels get further into the reader and are worth more of the time.
    private static readonly Func<Dice, FuzzBase, (string Changes, byte[] File)>[] Levels =
        [RawChanges.Make, XmlChanges.Make, XmlChanges.Make, CellChanges.Make, CellChanges.Make, StructureChanges.Make];

    public static FuzzCase Case(int seed, int number)
    {
        var dice = new Dice(seed, number);
        var sample = dice.OneOf(FuzzBase.All);
        var level = dice.OneOf(Levels);
        var (changes, file) = level(dice, sample);
        return new FuzzCase(seed, number, sample.Name, changes, file, KeepsCells: level == Levels[0]);
    }

    /// <summary>Null where the file is refused, or read as it should be, within two seconds.</summary>
    public static string? FindFault(FuzzCase one, ReaderLimits limits)
    {
        try
        {
            var before = ThreadClock.Milliseconds();
            var result = Read(one.File, limits);
            var taken = ThreadClock.Milliseconds() - before;
            if (taken > MostMilliseconds)
                return $"took {taken:0} ms";
            return result is ReadResult.Success(var workbook) ? FindFault(one, workbook, limits) : null;
        }
#pragma warning disable CA1031 // Whatever is thrown is the finding.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.ToString();
        }
    }

    private static string? FindFault(FuzzCase one, Workbook workbook, ReaderLimits limits)
    {
        if (Walk.FindFault(workbook, limits) is { } fault)
            return fault;
        var digest = Verdict.Digest(workbook);
        return one.KeepsCells && digest != FuzzBase.All.First(known => known.Name == one.Sample).Digest ? "other cells were read" : null;
    }

    private static ReadResult Read(byte[] file, ReaderLimits limits)
    {
        using var content = new MemoryStream(file, writable: false);
        return WorkbookReader.Read(content, limits, CancellationToken.None);
    }
}
