using System.Buffers.Binary;
using Dti.Xlsx.Hostile.Building;

namespace Dti.Xlsx.Hostile.Cases;

/// <summary>Archives whose records lie, and what lies between them.</summary>
internal static class Records
{
    private const string Damaged = "Damaged";
    private const string Read = "read 1 sheet, 1 row, 2 cells";
    private const string Bare = "read 1 sheet, 0 rows, 0 cells";
    private const int EndLength = 22;

    private static byte[] Honest => new Book().ToBytes();

    public static IEnumerable<HostileCase> All()
    {
        foreach (var part in Book.PartsRead)
            yield return Lying($"wrong-checksum-of-{SizeBombs.Slug(part)}", Damaged, new Lies { Crc = 0xBADC0DE }, part);
        yield return HostileCase.Of("data-changed-under-its-checksum", Damaged,
            () => new Book().ToArchive(stored: true).ToBytes() is var file
            ? Patched(file, file.AsSpan().IndexOf("<v>42"u8) + 3, [(byte)'7']) : []);
        yield return Lying("said-to-be-smaller", Damaged, new Lies { InflatedBytes = 10 });
        yield return Lying("said-to-be-smaller-everywhere", Damaged, new Lies { InflatedBytes = 10, InLocalHeader = true });
        yield return Lying("said-to-be-larger", Damaged, new Lies { InflatedBytes = 100_000 });
        yield return Lying("compressed-size-too-small", Damaged, new Lies { CompressedBytes = 20 });
        yield return Lying("compressed-size-beyond-the-file", Damaged, new Lies { CompressedBytes = 100_000_000 });
        yield return Lying("compressed-size-zero", Damaged, new Lies { CompressedBytes = 0 });
        yield return Lying("header-nowhere", Damaged, new Lies { HeaderOffset = 7 });
        yield return Lying("header-beyond-the-file", Damaged, new Lies { HeaderOffset = 0xFFFFFFF0 });
        yield return Lying("header-of-another-part", Damaged, new Lies { HeaderOffset = 0 });
        yield return Lying("deflated-said-to-be-stored", Damaged, new Lies { Method = 0, InLocalHeader = true });
        yield return HostileCase.Of("stored-said-to-be-deflated", Damaged,
            () => new Book().ToArchive(Book.SheetPart, new Lies { Method = 8 }, stored: true));
        foreach (var method in new ushort[] { 1, 6, 9, 12, 14, 93, 95, 97, 99, ushort.MaxValue })
            yield return Lying($"compression-method-{method}", Damaged, new Lies { Method = method, InLocalHeader = true });
        yield return Lying("encrypted-entry", "Encrypted", new Lies { Flags = 1, InLocalHeader = true });
        yield return Lying("strongly-encrypted-entry", "Encrypted", new Lies { Flags = 0x41, InLocalHeader = true });
        yield return HostileCase.Of("encrypted-by-local-header-alone", Read, () => Patched(Honest, 6, Archive.Number((ushort)1)));
        foreach (var one in Deflated().Concat(Ends()).Concat(Long()))
            yield return one;
    }

    private static IEnumerable<HostileCase> Deflated()
    {
        var whole = Book.Sheet("<sheetData/>").ToDeflated();
        yield return Raw("deflate-stream-cut-short", Damaged, whole[..^15]);
        yield return Raw("deflate-stream-without-end", Bare, whole[..^2]);
        yield return Raw("deflate-stream-with-bytes-behind", Bare, [.. whole, .. "trailing bytes"u8]);
        yield return Raw("deflate-stream-of-a-reserved-block", Damaged, [0x07, .. whole]);
        yield return Raw("deflate-stream-reaching-before-its-start", Damaged, [0x63, 0x04, 0x02, 0x00]);
        yield return Raw("deflate-stream-of-ones", Damaged, [.. Enumerable.Repeat((byte)0xFF, 200)]);
        yield return Raw("deflate-stream-of-empty-blocks", Bare,
            [.. Enumerable.Repeat((byte[])[0, 0, 0, 0xFF, 0xFF], 100_000).SelectMany(block => block), .. whole]);
        yield return Raw("deflate-stream-empty", Damaged, []);
    }

    private static IEnumerable<HostileCase> Ends()
    {
        yield return HostileCase.Of("data-before-the-archive", "NotAWorkbook",
            () => (byte[])[.. "MZ this program cannot be run"u8, .. Honest]);
        yield return HostileCase.Of("archive-before-the-archive", Read, () => (byte[])[.. Honest, .. Honest]);
        yield return HostileCase.Of("data-behind-the-archive", Read, () => (byte[])[.. Honest, .. "<script>alert(1)</script>"u8]);
        yield return HostileCase.Of("hundred-kilobytes-behind-the-archive", "Damaged", () => (byte[])[.. Honest, .. new byte[100_000]]);
        yield return HostileCase.Of("comment", Read, () => Commented([.. "ghi chú"u8]));
        yield return HostileCase.Of("comment-of-64-kb", Read, () => Commented(new byte[ushort.MaxValue]));
        yield return HostileCase.Of("comment-with-a-false-end", "NotAWorkbook",
            () => Commented([.. "ab"u8, .. Archive.EndRecord(0, 0, 0)]));
        yield return HostileCase.Of("comment-with-another-directory", Read, () => Commented(Honest));
        yield return HostileCase.Of("comment-of-thousands-of-false-ends", "Damaged", () => Commented(
            [.. Enumerable.Repeat("PK\x05\x06"u8.ToArray(), 16_000).SelectMany(signature => signature)]));
        yield return HostileCase.Of("end-record-cut-short", Damaged, () => Honest[..^1]);
        yield return HostileCase.Of("no-end-record", Damaged, () => Honest[..^EndLength]);
        foreach (var count in new ushort[] { 0, 6, 8, 65_534, 65_535 })
            yield return HostileCase.Of($"said-to-have-{count}-entries", Damaged,
                () => Patched(Honest, Honest.Length - 12, Archive.Number(count)));
        foreach (var offset in new uint[] { 0, 1, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF })
            yield return HostileCase.Of($"directory-at-{offset:x}", Damaged,
                () => Patched(Honest, Honest.Length - 6, Archive.Number(offset)));
        yield return HostileCase.Of("several-disks", Read, () => Patched(Honest, Honest.Length - 18, Archive.Number((ushort)7)));
        yield return HostileCase.Of("directory-of-another-length", Read, () => Patched(Honest, Honest.Length - 10, Archive.Number(1u)));
    }

    private static IEnumerable<HostileCase> Long()
    {
        foreach (var (name, value) in new[] { ("huge", ulong.MaxValue >> 1), ("negative", ulong.MaxValue), ("smallest", 1ul << 63),
            ("beyond-the-file", 1ul << 40) })
        {
            byte[] field = [.. Archive.Number((ushort)1), .. Archive.Number((ushort)24), .. Archive.Number(value),
                .. Archive.Number(value), .. Archive.Number(value)];
            yield return Lying($"zip64-field-{name}", value > long.MaxValue ? Damaged : "TooLarge: PartBytes", new Lies
            {
                InflatedBytes = uint.MaxValue, CompressedBytes = uint.MaxValue, HeaderOffset = uint.MaxValue, Extra = field,
            });
            yield return Lying($"zip64-offset-{name}", Damaged, new Lies
            {
                HeaderOffset = uint.MaxValue, Extra = [.. Archive.Number((ushort)1), .. Archive.Number((ushort)8),
                    .. Archive.Number(value)],
            });
            yield return HostileCase.Of($"zip64-directory-{name}", Damaged, () => LongEnd(7, value));
            yield return HostileCase.Of($"zip64-entry-count-{name}", Damaged, () => LongEnd(value, DirectoryOffset(Honest)));
        }

        yield return HostileCase.Of("zip64-honest", Read, () => LongEnd(7, DirectoryOffset(Honest)));
        yield return Lying("extra-field-longer-than-it-is", Read, new Lies { Extra = [1, 0, 0xFF, 0xFF, 1, 2, 3] });
        yield return Lying("extra-field-of-60-kb", Read,
            new Lies { Extra = [.. Enumerable.Repeat((byte[])[9, 9, 0, 0], 15_000).SelectMany(field => field)] });
        yield return HostileCase.Of("zip64-locator-pointing-at-itself", Damaged,
            () => LongEnd(7, DirectoryOffset(Honest), locatorTo: (ulong)Honest.Length - EndLength + 56));
    }

    private static HostileCase Lying(string name, string expected, Lies lies, string part = Book.SheetPart) =>
        HostileCase.Of(name, expected, () => new Book().ToArchive(part, lies));

    private static HostileCase Raw(string name, string expected, byte[] compressed) => HostileCase.Of(name, expected, () => new Book()
        .With(Book.SheetPart, Book.Sheet("<sheetData/>")).ToArchive(Book.SheetPart, new Lies { Compressed = compressed }));

    private static byte[] Patched(byte[] file, int at, byte[] bytes)
    {
        bytes.CopyTo(file, at);
        return file;
    }

    private static uint DirectoryOffset(byte[] file) => BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(file.Length - 6));

    private static byte[] Commented(byte[] comment)
    {
        var file = Honest;
        var directory = DirectoryOffset(file);
        return [.. file[..^EndLength], .. Archive.EndRecord(7, (uint)(file.Length - EndLength) - directory, directory, comment)];
    }

    private static byte[] LongEnd(ulong entries, ulong directory, ulong? locatorTo = null)
    {
        var file = Honest[..^EndLength];
        return [.. file, .. Archive.LongEnd(entries, directory, (ulong)file.Length, locatorTo)];
    }
}
