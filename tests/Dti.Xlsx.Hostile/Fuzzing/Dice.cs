namespace Dti.Xlsx.Hostile.Fuzzing;

/// <summary>Chance that is the same on every machine: a sequence of its own for every seed and case.</summary>
internal sealed class Dice(int seed, int number)
{
    private ulong state = ((ulong)(uint)seed << 32 | (uint)number) * 0xD1342543DE82EF95 + 1;

    /// <summary>0 up to, but not including, the limit; 0 where nothing is below it.</summary>
    public int Below(int limit) => limit <= 0 ? 0 : (int)(Next() % (ulong)limit);

    public T OneOf<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    // SplitMix64.
    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
