using Dti.Xlsx.Hostile.Building;

namespace Dti.Xlsx.Hostile.Cases;

/// <summary>Little that becomes much.</summary>
internal static class SizeBombs
{
    private const long Gibibyte = 1L << 30;
    private const string Damaged = "Damaged";
    private const string TagBytes = "TooLarge: TagBytes";
    private const string CellCharacters = "TooLarge: CellCharacters";
    private const string TooLargePart = "TooLarge: PartBytes";

    // What an archive says can only get it refused earlier: then it is what really comes out that tells.
    private static readonly Lies Small = new() { InflatedBytes = 1_000, InLocalHeader = true };
    private static readonly Lies Allowed = new() { InflatedBytes = 32 << 20 };

    private static Content Zeros => new Content().Then(new byte[1 << 20], 1 << 10);

    private static Content Spaces => new Content().Repeat(" ", Gibibyte);

    private static Content Letters => new Content().Repeat("a", Gibibyte);

    public static IEnumerable<HostileCase> All()
    {
        foreach (var (kind, content, limit) in Gigabytes())
        {
            yield return HostileCase.Of($"gigabyte-of-{kind}", TooLargePart, () => new Book().With(Book.SheetPart, content()));
            yield return HostileCase.Bomb(
                $"gigabyte-of-{kind}-said-to-be-allowed", limit,
                    () => new Book().With(Book.SheetPart, content()).ToArchive(Book.SheetPart, Allowed));
        }

        yield return HostileCase.Bomb("gigabyte-of-zeros-said-to-be-small", Damaged,
            () => new Book().With(Book.SheetPart, Zeros).ToArchive(Book.SheetPart, Small));
        yield return HostileCase.Bomb("gigabyte-of-spaces-said-to-be-small", Damaged,
            () => new Book().Inside(Book.SheetPart, Spaces).ToArchive(Book.SheetPart, Small));

        foreach (var part in Book.PartsRead)
            yield return HostileCase.Of($"gigabyte-of-spaces-in-{Slug(part)}", TooLargePart, () => new Book().Inside(part, Spaces));
        yield return HostileCase.Of(
            "small-part-said-to-be-a-gigabyte", TooLargePart,
            () => new Book().ToArchive(Book.SheetPart, new Lies { InflatedBytes = 1 << 30 }));
        yield return HostileCase.Of(
            "small-part-said-to-be-large-in-both-headers", "Damaged",
            () => new Book().ToArchive(Book.SheetPart, new Lies { InflatedBytes = 1 << 20, InLocalHeader = true }));
        yield return HostileCase.Of("many-parts-of-30-mb", "TooLarge: InflatedBytes", ManyParts);
        yield return HostileCase.Bomb("upload-of-21-mb", "TooLarge: FileBytes",
            () => new Book().ToArchive().Add("media.bin", Noise(21 << 20), stored: true));
        yield return HostileCase.Bomb("upload-of-19-mb-mostly-unread", "read 1 sheet, 1 row, 2 cells",
            () => new Book().ToArchive().Add("media.bin", Noise(19 << 20), stored: true));
    }

    internal static string Slug(string part) => string.Concat(part.Split('/')[^1].Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    private static IEnumerable<(string Kind, Func<Content> Content, string Limit)> Gigabytes()
    {
        yield return ("zeros", () => Zeros, Damaged);
        yield return ("rows", () => Rows(new Content().Repeat("<row><c><v>1</v></c></row>", Gibibyte / 26)), "TooLarge: FilledRows");
        yield return ("one-text", () => Cell(Book.Around("<c r=\"A1\" t=\"inlineStr\"><is><t>", Letters, "</t></is></c>")), CellCharacters);
        yield return ("one-number", () => Cell(Book.Around("<c r=\"A1\"><v>", new Content().Repeat("1", Gibibyte), "</v></c>")),
            CellCharacters);
        yield return ("one-attribute", () => Cell(Book.Around("<c r=\"", Letters, "\"/>")), TagBytes);
        yield return ("one-comment", () => Rows(Book.Around("<!--", Letters, "-->")), TagBytes);
        yield return ("one-instruction", () => Rows(Book.Around("<?p ", Letters, "?>")), TagBytes);
        yield return ("one-cdata", () => Cell(Book.Around("<c r=\"A1\" t=\"str\"><v><![CDATA[", Letters, "]]></v></c>")), TagBytes);
        yield return ("one-name", () => Rows(Book.Around("<", Letters, "/>")), TagBytes);
        yield return ("one-formula", () => Cell(Book.Around("<c r=\"A1\"><f>", Letters, "</f></c>")), TagBytes);
        yield return ("spaces", () => Rows(Spaces), TagBytes);
        yield return ("spaces-inside-a-tag", () => Rows(Book.Around("<row ", Spaces, "/>")), TagBytes);
        yield return ("spaces-behind-the-end", () => Book.Sheet("").Then(Spaces), TagBytes);
        yield return ("character-references", () =>
            Cell(Book.Around("<c r=\"A1\" t=\"str\"><v>", new Content().Repeat("&#65;", Gibibyte / 5), "</v></c>")), CellCharacters);
        yield return ("empty-elements", () => Book.Sheet(new Content().Repeat("<a/>", Gibibyte / 4)), Damaged);
    }

    private static Content Rows(Content rows) => Book.Sheet(Book.Around("<sheetData>", rows, "</sheetData>"));

    private static Content Cell(Content cell) => Rows(Book.Around("<row r=\"1\">", cell, "</row>"));

    private static Archive ManyParts()
    {
        var archive = new Book().ToArchive();
        for (var index = 0; index < 3; index++)
            archive.Add($"xl/theme/theme{index}.xml", new Content().Repeat("<a/>", 30 << 18));
        return archive;
    }

    // Does not compress: a linear congruential generator's upper bytes.
    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        var state = 12345u;
        for (var at = 0; at < length; at++)
        {
            state = state * 1664525 + 1013904223;
            noise[at] = (byte)(state >> 24);
        }

        return noise;
    }
}
