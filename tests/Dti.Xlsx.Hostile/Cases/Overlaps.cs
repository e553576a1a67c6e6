using Dti.Xlsx.Hostile.Building;

namespace Dti.Xlsx.Hostile.Cases;

/// <summary>Entries that share their bytes: each may be small and all of them large.</summary>
internal static class Overlaps
{
    private const int Files = 300;

    public static IEnumerable<HostileCase> All()
    {
        yield return HostileCase.Of("two-entries-sharing-all-bytes", "read 1 sheet, 0 rows, 0 cells", () => Shared(2));
        yield return HostileCase.Bomb("four-hundred-entries-sharing-a-kernel", "TooLarge: InflatedBytes", () => Shared(400));
        yield return new HostileCase("quoted-overlap-bomb", "TooLarge: InflatedBytes",
            [output => output.Write(Quoted())]) { IsBomb = true };
        yield return HostileCase.Of("entry-over-the-directory", "Damaged",
            () => new Book().ToArchive(Book.SheetPart, new Lies { CompressedBytes = 2_000 }));
    }

    // All entries point at the sheet's data.
    private static Archive Shared(int count)
    {
        var content = Book.Sheet(Book.Around("<sheetData>", new Content().Repeat("<row/>", 150_000), "</sheetData>"));
        var archive = new Archive().Add(Book.SheetPart, content);
        foreach (var part in Book.PartsRead.Where(part => part != Book.SheetPart))
            archive.Add(part, new Book().Xml(part));
        for (var index = 0; index < count; index++)
        {
            archive.Add($"xl/worksheets/copy{index}.xml", "", new Lies
            {
                HeaderOffset = 0, Crc = content.Crc, InflatedBytes = (uint)content.Length,
                    CompressedBytes = (uint)content.ToDeflated().Length, Method = 8,
            });
        }

        return archive;
    }

    /// <summary>After David Fifield's "A better zip bomb": each entry quotes the headers of the following ones in a stored
    /// block and then shares one kernel, so that the file grows by a header per copy.</summary>
    private static byte[] Quoted()
    {
        var kernel = new Content().Repeat("a", 8 << 20);
        var (tail, entries) = (kernel.ToDeflated(), new List<(byte[] Name, byte[] Local, uint Crc, uint Compressed, uint Inflated)>());
        var inflated = kernel;
        for (var index = Files - 1; index >= 0; index--)
        {
            byte[] name = [.. System.Text.Encoding.ASCII.GetBytes(index == 0 ? Book.SheetPart : $"xl/media/{index:000}")];
            var local = Local(name, inflated.Crc, (uint)tail.Length, (uint)inflated.Length);
            entries.Add((name, local, inflated.Crc, (uint)tail.Length, (uint)inflated.Length));
            if (index == 0)
            {
                tail = [.. local, .. tail];
                break;
            }

            var quoted = (ushort)local.Length;
            tail = [0, .. Archive.Number(quoted), .. Archive.Number((ushort)~quoted), .. local, .. tail];
            inflated = Content.Of(local).Then(inflated);
        }

        return WithDirectory(tail, entries);
    }

    private static byte[] WithDirectory(byte[] body, List<(byte[] Name, byte[] Local, uint Crc, uint Compressed, uint Inflated)> entries)
    {
        var (directory, offset) = (new List<byte>(), 0u);
        foreach (var (name, local, _, _, _) in Enumerable.Reverse(entries))
        {
            directory.AddRange([.. "PK\x01\x02"u8, .. Archive.Number((ushort)20), .. local[4..30], .. new byte[10],
                .. Archive.Number(offset), .. name]);
            offset += (uint)local.Length + 5;
        }

        return [.. body, .. directory, .. Archive.EndRecord((ushort)entries.Count, (uint)directory.Count, (uint)body.Length)];
    }

    private static byte[] Local(byte[] name, uint crc, uint compressed, uint inflated) =>
    [
        .. "PK\x03\x04"u8, .. Archive.Number((ushort)20), .. Archive.Number((ushort)0), .. Archive.Number((ushort)8),
        .. Archive.Number(0u), .. Archive.Number(crc),
        .. Archive.Number(compressed), .. Archive.Number(inflated), .. Archive.Number((ushort)name.Length), .. Archive.Number((ushort)0),
        .. name,
    ];
}
