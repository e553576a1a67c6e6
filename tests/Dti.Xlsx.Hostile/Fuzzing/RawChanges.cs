namespace Dti.Xlsx.Hostile.Fuzzing;

/// <summary>The first level: bytes of the file as it was sent.</summary>
internal static class RawChanges
{
    public static (string Changes, byte[] File) Make(Dice dice, FuzzBase sample)
    {
        var (changes, file) = Slices.Change(dice, sample.File);
        return ($"bytes {changes}", file);
    }
}
