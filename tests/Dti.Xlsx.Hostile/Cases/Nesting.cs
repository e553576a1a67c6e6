using Dti.Xlsx.Hostile.Building;

namespace Dti.Xlsx.Hostile.Cases;

/// <summary>Elements inside elements inside elements.</summary>
internal static class Nesting
{
    private const int Many = 200_000;
    private const string TooDeep = "TooLarge: ElementDepth";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    public static IEnumerable<HostileCase> All()
    {
        foreach (var part in Book.PartsRead)
            yield return HostileCase.Of($"nested-in-{SizeBombs.Slug(part)}", TooDeep, () => new Book().Inside(part, Nested("a", Many)));
        yield return HostileCase.Of("nested-in-comments-that-nobody-reads", "read 1 sheet", () => new Book().With(
            "xl/comments1.xml", Book.Around($"<comments xmlns=\"{Book.Main}\">", Nested("a", Many), "</comments>")));
        yield return HostileCase.Of("nested-in-sheet-relationships", TooDeep, () => new Book().With(
            "xl/worksheets/_rels/sheet1.xml.rels",
            Book.Around($"<Relationships xmlns=\"{Book.PackageLinks}\">", Nested("a", Many), "</Relationships>")));
        yield return HostileCase.Of("nested-in-a-cell", TooDeep, () => Book.Cells(Book.Around("<c r=\"A1\">", Nested("a", Many), "</c>")));
        yield return HostileCase.Of("nested-runs-in-a-shared-string", TooDeep, () => new Book().With(
            Book.StringsPart, Book.Strings(Book.Around("<si>", Nested("r", Many), "</si>"))));
        yield return HostileCase.Of("nested-and-never-closed", TooDeep, () => new Book().With(
            Book.SheetPart, Content.Of($"<worksheet xmlns=\"{Book.Main}\">").Repeat("<a>", 10_000_000)));
        yield return HostileCase.Of("alternate-content-a-thousand-deep", TooDeep, () => new Book().Inside(Book.SheetPart, Content.Of("")
            .Repeat($"<mc:AlternateContent xmlns:mc=\"{Compatibility}\"><mc:Choice Requires=\"x14\">", 1_000)
            .Repeat("</mc:Choice></mc:AlternateContent>", 1_000)));
        yield return HostileCase.Of("alternate-content-around-the-rows", "read 1 sheet, 0 rows",
            () => new Book().With(Book.SheetPart, Book.Sheet(
            $"<mc:AlternateContent xmlns:mc=\"{Compatibility}\"><mc:Choice Requires=\"x14\">"
            + "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData></mc:Choice></mc:AlternateContent>")));
    }

    private static Content Nested(string name, int levels) => new Content().Repeat($"<{name}>", levels).Repeat($"</{name}>", levels);
}
