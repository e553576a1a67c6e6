namespace Dti.Xlsx.Tests.Building;

/// <summary>What an archive says about an entry instead of the truth.</summary>
internal sealed record EntryClaims
{
    public uint? Crc { get; init; }

    public uint? InflatedBytes { get; init; }

    public uint? CompressedBytes { get; init; }

    public uint? HeaderOffset { get; init; }

    public ushort? Method { get; init; }

    public ushort Flags { get; init; }

    /// <summary>Sizes and place stand in the zip64 field, the short ones are full.</summary>
    public bool IsLong { get; init; }
}
