namespace Dti.NationalRound;

/// <summary>A commune of the round and the points it gives itself. The same commune gives the same points on any machine.</summary>
/// <param name="Place">Its name and code.</param>
/// <param name="At">Its place in the list, from 0.</param>
public sealed record Commune(PlaceName Place, int At)
{
    private const int Cycle = 40;

    public string Id => Place.Id;

    /// <summary>Of forty communes one each is missing, blocked, doubled and tied.</summary>
    public Fate Fate => (At % Cycle) switch
    {
        3 => Fate.Missing,
        11 => Fate.Blocked,
        19 => Fate.Doubled,
        27 => Fate.Tied,
        _ => Fate.Usual,
    };

    /// <summary>Hundredths of points, by index and criterion.</summary>
    /// <param name="isFirst">What a commune that delivers twice wrote first.</param>
    public IReadOnlyList<int[]> Points(bool isFirst = false) =>
        [.. MainIndex.All.Select((index, at) => index.Criteria.Select((criterion, under) => Draw(at, under, criterion.MaxPoints, isFirst)).ToArray())];

    /// <summary>Hundredths of points, by index.</summary>
    public IReadOnlyList<int> Sums(bool isFirst = false) => [.. Points(isFirst).Select(points => points.Sum())];

    // Half of all points are whole, as in real forms, so that boards of one index have many ties.
    private int Draw(int index, int criterion, int maxPoints, bool isFirst)
    {
        var seed = (uint)((Fate == Fate.Tied ? At - 1 : At) * 7919 + index * 104_729 + criterion * 1_299_709 + (isFirst ? 15_485_863 : 0));
        var mixed = (seed ^ (seed >> 15)) * 0x2C1B3C6Du;
        mixed = (mixed ^ (mixed >> 12)) * 0x297A2D39u;
        mixed ^= mixed >> 15;
        return mixed % 2 == 0 ? (int)(mixed / 2 % (uint)(maxPoints + 1)) * 100 : (int)(mixed / 2 % (uint)(maxPoints * 100 + 1));
    }
}
