using Dti.Xlsx.Hostile.Building;

namespace Dti.Xlsx.Hostile.Cases;

/// <summary>XML that is allowed, or nearly, and that nobody writes.</summary>
internal static class XmlTricks
{
    private const string Damaged = "Damaged";
    private const string One = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    private const string Twelve = "read 1 sheet, 1 row, 1 cell, A1 Number \"12\"";
    private const string Read = "read 1 sheet, 1 row, 1 cell, A1 Number \"1\"";

    public static IEnumerable<HostileCase> All()
    {
        yield return Sheet("prefix-rebound-inside", "read 1 sheet, 0 rows",
            $"<x:worksheet xmlns:x=\"{Book.Main}\"><x:sheetData><x:row xmlns:x=\"urn:another\" r=\"1\"/></x:sheetData></x:worksheet>");
        yield return Sheet("prefix-for-everything", Read,
            $"<x:worksheet xmlns:x=\"{Book.Main}\"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>");
        yield return Sheet("prefix-never-declared", Damaged, $"<worksheet xmlns=\"{Book.Main}\"><y:sheetData/></worksheet>");
        yield return Sheet("prefix-taken-back", Damaged, $"<x:worksheet xmlns:x=\"{Book.Main}\"><x:sheetData xmlns:x=\"\"/></x:worksheet>");
        yield return Sheet("prefix-xml-rebound", Damaged, $"<worksheet xmlns=\"{Book.Main}\" xmlns:xml=\"urn:a\"/>");
        yield return Sheet("prefix-xmlns-declared", Damaged, $"<worksheet xmlns=\"{Book.Main}\" xmlns:xmlns=\"urn:a\"/>");
        yield return Sheet("default-namespace-taken-back", "read 1 sheet, 0 rows",
            $"<worksheet xmlns=\"{Book.Main}\"><sheetData xmlns=\"\">{One}</sheetData></worksheet>");
        yield return Sheet("namespace-by-character-references", Read,
            $"<worksheet xmlns=\"{Book.Main.Replace("s", "&#115;", StringComparison.Ordinal)}\"><sheetData>{One}</sheetData></worksheet>");
        yield return Sheet("no-namespace", Damaged, $"<worksheet><sheetData>{One}</sheetData></worksheet>");
        yield return Sheet("attribute-twice", Damaged, Rows("<row r=\"1\" r=\"2\"/>"));
        yield return Sheet("attribute-twice-by-two-prefixes", Damaged,
            Rows("<row xmlns:a=\"urn:a\" xmlns:b=\"urn:a\" a:r=\"1\" b:r=\"2\"/>"));
        yield return Sheet("attributes-of-another-namespace", Read,
            Rows("<row xmlns:a=\"urn:a\" a:r=\"7\" r=\"1\"><c a:t=\"s\" r=\"A1\"><v>1</v></c></row>"));
        yield return Sheet("value-in-cdata", Read, Rows("<row><c><v><![CDATA[1]]></v></c></row>"));
        yield return Sheet("value-with-comment-inside", Twelve, Rows("<row><c><v>1<!-- -->2</v></c></row>"));
        yield return Sheet("value-with-instruction-inside", Twelve, Rows("<row><c><v>1<?p?>2</v></c></row>"));
        yield return Sheet("value-with-element-inside", Twelve, Rows("<row><c><v>1<a>3</a>2</v></c></row>"));
        yield return Sheet("value-twice", Damaged, Rows("<row><c><v>1</v><v>2</v></c></row>"));
        yield return Sheet("value-by-character-references", Read, Rows("<row><c><v>&#x31;</v></c></row>"));
        yield return Sheet("text-between-elements", Read, Rows("<row>chữ<c><v>1</v></c>thừa</row>"));
        yield return Sheet("elements-crossed", Damaged, Rows("<row><c></row></c>"));
        yield return Sheet("element-never-closed", Damaged, $"<worksheet xmlns=\"{Book.Main}\"><sheetData>{One}");
        yield return Sheet("two-roots", Damaged, Rows(One) + Rows(One));
        yield return Sheet("text-behind-the-end", Damaged, Rows(One) + "and more");
        yield return Sheet("tag-cut-short", Damaged, Rows(One)[..^4]);
        yield return Sheet("end-tag-with-attributes", Damaged, $"<worksheet xmlns=\"{Book.Main}\"></worksheet a=\"b\">");
        yield return Sheet("attribute-without-quotes", Damaged, Rows("<row r=1/>"));
        yield return Sheet("attribute-with-a-tag-inside", Damaged, Rows("<row r=\"<\"/>"));
        yield return Sheet("comment-with-two-hyphens", Damaged, Rows("<!-- -- -->"));
        yield return Sheet("end-of-cdata-in-text", Damaged, Rows("<row><c><v>]]></v></c></row>"));
        yield return Sheet("instruction-called-xml", Damaged, Rows("<?xml version=\"1.0\"?>"));
        yield return Sheet("name-with-colons", Damaged, Rows("<a:b:c xmlns:a=\"urn:a\"/>"));
        yield return Sheet("name-beginning-with-a-digit", Damaged, Rows("<1a/>"));
        yield return Flood("a-hundred-thousand-namespaces", "TooLarge: ", Many(100_000, at => $" xmlns:n{at}=\"urn:{at}\""));
        yield return Flood("ten-thousand-namespaces", "TooLarge: ", Many(10_000, at => $" xmlns:n{at}=\"urn:{at}\""));
        yield return Flood("a-hundred-thousand-attributes", "TooLarge: ", Many(100_000, at => $" a{at}=\"\""));
        yield return Flood("three-thousand-attributes", "TooLarge: Attributes", Many(3_000, at => $" a{at}=\"\""));
        yield return HostileCase.Bomb("a-tag-of-4000-attributes-many-times", "TooLarge: Attributes",
            () => Book.Rows(Content.Of(One).Repeat($"<a{Many(4_000, at => $" a{at}=\"\"")}/>", 800)));
        yield return HostileCase.Bomb("a-hundred-thousand-element-names", "TooLarge: ElementNames",
            () => Book.Rows(Many(100_000, at => $"<a{at}/>")));
        yield return HostileCase.Bomb("namespaces-declared-again-and-again", Read,
            () => Book.Rows(Content.Of(One).Repeat("<a xmlns:p=\"urn:a\" xmlns=\"urn:b\"/>", 700_000)));
        yield return HostileCase.Bomb("names-that-hash-alike", "read 1 sheet, 0 rows",
            () => Book.Rows(Many(4_000, at => $"<{Alike(at)}/>")));
    }

    private static HostileCase Sheet(string name, string expected, string xml) =>
        HostileCase.Of($"xml-{name}", expected, () => new Book().With(Book.SheetPart, xml));

    private static HostileCase Flood(string name, string expected, string attributes) =>
        HostileCase.Bomb(name, expected, () => Book.Rows(One + $"<a{attributes}/>"));

    private static string Rows(string rows) => $"<worksheet xmlns=\"{Book.Main}\"><sheetData>{rows}</sheetData></worksheet>";

    private static string Many(int count, Func<int, string> piece) => string.Concat(Enumerable.Range(0, count).Select(piece));

    // Pairs such as Aa and BB have one hash in the simplest of hash functions, and so have all texts made of them.
    private static string Alike(int number) => string.Concat(Enumerable.Range(0, 12).Select(bit => (number >> bit & 1) == 0 ? "Aa" : "BB"));
}
