using Dti.Xlsx.Hostile.Fuzzing;

namespace Dti.Xlsx.Hostile.Cases;

/// <summary>Sample workbooks cut short and with single bytes changed; the first of each series is the untouched one.</summary>
internal static class Series
{
    private const int Percent = 100;
    private const int Places = 1_000;
    private const int Seed = 20_261_127;

    public static IEnumerable<HostileCase> All()
    {
        foreach (var sample in new[] { "krongno-2023-xep-hang.xlsx", "tuachua-2022-tu-cham-diem.xlsx" })
        {
            var file = Samples.Bytes(sample);
            yield return Of($"{Path.GetFileNameWithoutExtension(sample)}-cut-at-every-percent", "Damaged, Empty", file, Percent,
                at => file[..(file.Length * at / Percent)]);
            yield return Of(
                $"{Path.GetFileNameWithoutExtension(sample)}-with-one-byte-changed", "Damaged, Encrypted, NotAWorkbook, TooLarge", file,
                    Places, at => Changed(file, at));
        }
    }

    private static HostileCase Of(string name, string expected, byte[] file, int count, Func<int, byte[]> change) => new(
        name, expected,
        [output => output.Write(file), .. Enumerable.Range(0, count).Select(at => (Action<Stream>)(output => output.Write(change(at))))]);

    private static byte[] Changed(byte[] file, int number)
    {
        var dice = new Dice(Seed, number);
        byte[] changed = [.. file];
        changed[dice.Below(file.Length)] ^= (byte)(1 + dice.Below(255));
        return changed;
    }
}
