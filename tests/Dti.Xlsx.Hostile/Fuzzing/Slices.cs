namespace Dti.Xlsx.Hostile.Fuzzing;

/// <summary>Changes to bytes that know nothing of what the bytes mean.</summary>
internal static class Slices
{
    private const int LongestSlice = 64;

    private static readonly (string Name, Func<Dice, byte[], byte[]> Make)[] Changes =
    [
        ("flip", Flip), ("byte", Replace), ("drop", Drop), ("double", Double), ("move", Move), ("insert", Insert), ("extreme", Extreme),
        ("cut", Cut),
    ];

    /// <summary>One to three changes.</summary>
    public static (string Changes, byte[] Bytes) Change(Dice dice, byte[] bytes)
    {
        var names = new List<string>();
        for (var left = 1 + dice.Below(3); left > 0; left--)
        {
            var (name, make) = dice.OneOf(Changes);
            names.Add(name);
            bytes = make(dice, bytes);
        }

        return (string.Join('+', names), bytes);
    }

    private static byte[] Flip(Dice dice, byte[] bytes) =>
        With(bytes, dice.Below(bytes.Length), value => (byte)(value ^ 1 << dice.Below(8)));

    private static byte[] Replace(Dice dice, byte[] bytes) => With(bytes, dice.Below(bytes.Length), _ => (byte)dice.Below(256));

    private static byte[] Drop(Dice dice, byte[] bytes)
    {
        var (at, length) = Slice(dice, bytes);
        return [.. bytes[..at], .. bytes[(at + length)..]];
    }

    private static byte[] Double(Dice dice, byte[] bytes)
    {
        var (at, length) = Slice(dice, bytes);
        return [.. bytes[..(at + length)], .. bytes[at..]];
    }

    private static byte[] Move(Dice dice, byte[] bytes)
    {
        var (from, length) = Slice(dice, bytes);
        byte[] moved = [.. bytes];
        bytes.AsSpan(from, length).CopyTo(moved.AsSpan(dice.Below(bytes.Length - length)));
        return moved;
    }

    private static byte[] Insert(Dice dice, byte[] bytes)
    {
        var at = dice.Below(bytes.Length);
        return [.. bytes[..at], .. Enumerable.Range(0, 1 + dice.Below(LongestSlice)).Select(_ => (byte)dice.Below(256)), .. bytes[at..]];
    }

    // What a field of two or four bytes may not like.
    private static byte[] Extreme(Dice dice, byte[] bytes)
    {
        byte[] value = dice.OneOf<byte[]>([[0, 0], [0xFF, 0xFF], [0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF], [0xFF, 0xFF, 0xFF, 0x7F],
            [0, 0, 0, 0x80], [1, 0, 0, 0]]);
        if (bytes.Length < value.Length)
            return bytes;
        byte[] changed = [.. bytes];
        value.CopyTo(changed, dice.Below(bytes.Length - value.Length));
        return changed;
    }

    private static byte[] Cut(Dice dice, byte[] bytes) => bytes[..dice.Below(bytes.Length)];

    private static (int At, int Length) Slice(Dice dice, byte[] bytes)
    {
        var at = dice.Below(bytes.Length);
        return (at, Math.Min(bytes.Length - at, 1 + dice.Below(LongestSlice)));
    }

    private static byte[] With(byte[] bytes, int at, Func<byte, byte> change)
    {
        byte[] changed = [.. bytes];
        if (changed.Length > 0)
            changed[at] = change(changed[at]);
        return changed;
    }
}
