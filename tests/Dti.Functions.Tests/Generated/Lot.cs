namespace Dti.Functions.Tests.Generated;

/// <summary>Draws by seed alone: one seed is one workbook, on every machine and version of .NET.</summary>
internal sealed class Lot(int seed)
{
    private readonly List<string> drawn = [];
    private ulong state = Mixed((ulong)(uint)seed + 1);

    /// <summary>Names of the features drawn so far, for whoever reads a failure.</summary>
    public IReadOnlyList<string> Drawn => drawn;

    /// <summary>0 to <paramref name="count"/> - 1.</summary>
    public int Below(int count) => (int)(Next() % (ulong)count);

    public int Between(int first, int last) => first + Below(last - first + 1);

    public bool Half() => Below(2) == 0;

    public T Pick<T>(params IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>Whether a named feature is to be used; features that are switched off are drawn all the same, so that seeds keep.</summary>
    public bool Draws(string feature, int percent)
    {
        if (Below(100) >= percent || SwitchedOff.Features.Contains(feature))
            return false;
        Note(feature);
        return true;
    }

    public void Note(string feature)
    {
        if (!drawn.Contains(feature))
            drawn.Add(feature);
    }

    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        List<T> list = [.. items];
        for (var at = list.Count - 1; at > 0; at--)
        {
            var other = Below(at + 1);
            (list[at], list[other]) = (list[other], list[at]);
        }

        return list;
    }

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        return Mixed(state);
    }

    private static ulong Mixed(ulong number)
    {
        var mixed = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
