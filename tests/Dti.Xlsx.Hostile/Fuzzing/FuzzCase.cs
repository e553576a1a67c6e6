namespace Dti.Xlsx.Hostile.Fuzzing;

/// <summary>A workbook changed by chance; the same seed and number give the same bytes on every machine.</summary>
/// <param name="Sample">File name of the workbook that was changed.</param>
/// <param name="Changes">What was done to it, for people.</param>
/// <param name="KeepsCells">Only bytes of the file were changed, under its checksums: what is read must be what was there.</param>
public sealed record FuzzCase(int Seed, int Number, string Sample, string Changes, byte[] File, bool KeepsCells)
{
    public override string ToString() => $"fuzz --seed {Seed} --case {Number} ({Sample}: {Changes})";
}
