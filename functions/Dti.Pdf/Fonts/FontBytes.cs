using System.Buffers.Binary;

namespace Dti.Pdf.Fonts;

/// <summary>Big-endian reading of a font file in which no offset can be trusted.</summary>
internal readonly record struct FontBytes(ReadOnlyMemory<byte> Memory)
{
    public int Length => Memory.Length;

    public ushort U16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(At(offset, 2));

    public short I16(int offset) => BinaryPrimitives.ReadInt16BigEndian(At(offset, 2));

    public uint U32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(At(offset, 4));

    /// <summary>A 32-bit length or offset; none is valid beyond 2 GiB.</summary>
    public int Offset32(int offset)
    {
        var value = U32(offset);
        return value <= int.MaxValue ? (int)value : throw Damaged();
    }

    public FontBytes Slice(int offset, int length) =>
        offset >= 0 && length >= 0 && offset <= Length - length ? new FontBytes(Memory.Slice(offset, length)) : throw Damaged();

    public FontBytes From(int offset) => Slice(offset, Length - offset);

    private static InvalidDataException Damaged() => new("The font file is damaged: an offset points outside it.");

    private ReadOnlySpan<byte> At(int offset, int length) =>
        offset >= 0 && offset <= Length - length ? Memory.Span.Slice(offset, length) : throw Damaged();
}
