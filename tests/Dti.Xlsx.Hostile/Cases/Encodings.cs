using System.Text;
using Dti.Xlsx.Hostile.Building;

namespace Dti.Xlsx.Hostile.Cases;

/// <summary>Parts whose bytes are not the characters that they say.</summary>
internal static class Encodings
{
    private const string One = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>Huổi Só</v></c></row></sheetData>";
    private const string Read = "read 1 sheet, 1 row, 1 cell, A1 Text \"Huổi Só\"";

    private static string Sheet => Encoding.UTF8.GetString(Book.Sheet(One).ToBytes());

    public static IEnumerable<HostileCase> All()
    {
        yield return Declared("utf-8-with-mark", Read, Encoding.UTF8, "utf-8", true);
        yield return Declared("utf-16-little", Read, Encoding.Unicode, "utf-16", true);
        yield return Declared("utf-16-big", Read, Encoding.BigEndianUnicode, "utf-16", true);
        yield return Declared("utf-16-without-mark", Read, Encoding.Unicode, "utf-16", false);
        yield return Declared("utf-32", "Damaged", Encoding.UTF32, "utf-32", true);
        yield return Declared("utf-8-said-to-be-utf-7", "Damaged", Encoding.UTF8, "utf-7", false);
        yield return Declared("utf-8-said-to-be-utf-16", "Damaged", Encoding.UTF8, "utf-16", false);
        yield return Declared("utf-8-said-to-be-utf-32", "Damaged", Encoding.UTF8, "utf-32", false);
        yield return Declared("utf-8-said-to-be-latin", "read 1 sheet, 1 row, 1 cell", Encoding.UTF8, "iso-8859-1", false);
        yield return Declared("utf-8-said-to-be-windows-1258", "Damaged", Encoding.UTF8, "windows-1258", false);
        yield return Declared("utf-8-said-to-be-ibm037", "Damaged", Encoding.UTF8, "ibm037", false);
        yield return Declared("unknown-encoding", "Damaged", Encoding.UTF8, "x-nowhere", false);
        yield return Declared("encoding-of-ten-thousand-letters", "Damaged", Encoding.UTF8, new string('u', 10_000), false);
        yield return Bytes("utf-7-smuggled-document-type", "Damaged",
            [.. "<?xml version=\"1.0\" encoding=\"utf-7\"?>+ADwAIQ-DOCTYPE a+AD4-"u8]);
        yield return Bytes("xml-1.1", "Damaged", Encoding.UTF8.GetBytes("<?xml version=\"1.1\"?>" + Sheet));
        yield return Bytes("xml-declaration-twice", "Damaged",
            Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><?xml version=\"1.0\"?>" + Sheet));
        foreach (var (name, bytes) in new[]
        {
            ("overlong-utf-8", (byte[])[0xC0, 0xAF]), ("utf-8-surrogate", [0xED, 0xA0, 0x80]), ("utf-8-cut-short", [0xE1, 0xBB]),
            ("utf-8-beyond-unicode", [0xF4, 0x90, 0x80, 0x80]), ("latin-letter", [0xE9]), ("byte-ff", [0xFF]), ("nul", [0]),
            ("escape", [0x1B]),
            ("character-fffe", [0xEF, 0xBF, 0xBE]),
        })
            yield return Bytes($"text-with-{name}", "Damaged", Insert(bytes));
    }

    private static byte[] Insert(byte[] bytes)
    {
        var at = Sheet.IndexOf("Huổi", StringComparison.Ordinal);
        return [.. Encoding.UTF8.GetBytes(Sheet[..at]), .. bytes, .. Encoding.UTF8.GetBytes(Sheet[at..])];
    }

    private static HostileCase Declared(string name, string expected, Encoding encoding, string declared, bool mark)
    {
        var xml = $"<?xml version=\"1.0\" encoding=\"{declared}\"?>{Sheet}";
        return Bytes($"encoding-{name}", expected, [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(xml)]);
    }

    private static HostileCase Bytes(string name, string expected, byte[] sheet) =>
        HostileCase.Of(name, expected, () => new Book().With(Book.SheetPart, sheet));
}
