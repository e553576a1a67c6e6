using Dti.Xlsx.Hostile.Building;

namespace Dti.Xlsx.Hostile.Cases;

/// <summary>Document types in every part: entities that grow, and entities that are fetched.</summary>
internal static class UnsafeXml
{
    private static readonly (string Name, string Prolog, string Use)[] Kinds =
    [
        ("billion-laughs", Laughs(), "&l9;"),
        ("quadratic-entity", $"<!DOCTYPE a [<!ENTITY q \"{new string('q', 50_000)}\">]>", string.Concat(Enumerable.Repeat("&q;", 1_000))),
        ("external-file", "<!DOCTYPE a [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>", "&f;"),
        ("external-address", "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\" [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/b.dtd\"> %p;]>",
        ""),
    ];

    public static IEnumerable<HostileCase> All()
    {
        foreach (var part in Book.PartsRead)
        {
            foreach (var (name, prolog, use) in Kinds)
            {
                yield return HostileCase.Of($"{name}-in-{SizeBombs.Slug(part)}", $"UnsafeXml: {part}", () =>
                {
                    var book = new Book().Inside(part, use);
                    return book.With(part, prolog + book.Xml(part));
                });
            }
        }

        yield return HostileCase.Of("billion-laughs-in-sheet-relationships", "UnsafeXml: xl/worksheets/_rels/sheet1.xml.rels",
            () => new Book().With("xl/worksheets/_rels/sheet1.xml.rels", $"{Laughs()}<a>&l9;</a>"));
        foreach (var part in new[] { "xl/theme/theme1.xml", "docProps/core.xml", "xl/comments1.xml" })
        {
            yield return HostileCase.Of($"billion-laughs-in-unread-{SizeBombs.Slug(part)}", "read 1 sheet, 1 row, 2 cells",
                () => new Book().With(part, $"{Laughs()}<a>&l9;</a>"));
        }

        yield return HostileCase.Of("document-type-behind-a-long-comment", "UnsafeXml: xl/workbook.xml",
            () => Prepended($"<!--{new string(' ', 100_000)}--><!DOCTYPE a>"));
        yield return HostileCase.Of("document-type-that-never-ends", "UnsafeXml: xl/workbook.xml", () => new Book().With(
            Book.WorkbookPart, Content.Of("<!DOCTYPE a [").Repeat("<!ENTITY a \"b\">", 1_000)));
        yield return HostileCase.Of("document-type-in-utf-16", "UnsafeXml: xl/workbook.xml", () => new Book().With(
            Book.WorkbookPart, System.Text.Encoding.BigEndianUnicode.GetBytes("\uFEFF" + Laughs() + "<a>&l9;</a>")));
        yield return HostileCase.Of("entity-that-nobody-declared", "Damaged", () => Book.Cells("<c r=\"A1\" t=\"str\"><v>&lol;</v></c>"));
        yield return HostileCase.Of("style-sheet-instruction", "read 1 sheet, 1 row, 2 cells",
            () => Prepended("<?xml-stylesheet href=\"http://127.0.0.1:9/a.xsl\"?>"));
        yield return HostileCase.Of("inclusion-by-xinclude", "read 1 sheet, 1 row, 2 cells", () => new Book().Inside(
            Book.SheetPart, "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\" parse=\"text\"/>"));
        yield return HostileCase.Of("schema-location-elsewhere", "read 1 sheet, 1 row, 2 cells", () => new Book().Inside(
            Book.SheetPart,
            "<a xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a http://127.0.0.1:9/a.xsd\"/>"));
    }

    private static Book Prepended(string prolog)
    {
        var book = new Book();
        return book.With(Book.WorkbookPart, prolog + book.Xml(Book.WorkbookPart));
    }

    private static string Laughs() => "<!DOCTYPE a [<!ENTITY l0 \"ha\">" + string.Concat(Enumerable.Range(1, 9).Select(level =>
        $"<!ENTITY l{level} \"{string.Concat(Enumerable.Repeat($"&l{level - 1};", 10))}\">")) + "]>";
}
