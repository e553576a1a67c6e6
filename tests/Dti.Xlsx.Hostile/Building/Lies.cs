namespace Dti.Xlsx.Hostile.Building;

/// <summary>What an archive says about an entry instead of the truth, in its directory unless another place is named.</summary>
internal sealed record Lies
{
    public static Lies None { get; } = new();

    public uint? Crc { get; init; }

    public uint? InflatedBytes { get; init; }

    public uint? CompressedBytes { get; init; }

    public uint? HeaderOffset { get; init; }

    public ushort? Method { get; init; }

    public ushort Flags { get; init; }

    /// <summary>Extra field of the directory's entry.</summary>
    public byte[] Extra { get; init; } = [];

    /// <summary>The compressed form, whatever it inflates to.</summary>
    public byte[]? Compressed { get; init; }

    /// <summary>The name in bytes, if it is no UTF-8.</summary>
    public byte[]? Name { get; init; }

    /// <summary>The local header tells the same lies.</summary>
    public bool InLocalHeader { get; init; }
}
