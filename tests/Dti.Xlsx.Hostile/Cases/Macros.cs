using Dti.Xlsx.Hostile.Building;

namespace Dti.Xlsx.Hostile.Cases;

/// <summary>Macros under the name of a workbook that has none.</summary>
internal static class Macros
{
    private const string Main = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    private const string Project = "application/vnd.ms-office.vbaProject";

    public static IEnumerable<HostileCase> All()
    {
        yield return HostileCase.Of("macros-in-their-usual-part", "Macros", () => new Book().With("xl/vbaProject.bin", "a"));
        yield return HostileCase.Of("macros-at-the-root", "Macros", () => new Book().With("vbaProject.bin", "a"));
        yield return HostileCase.Of("macros-in-capitals", "Macros", () => new Book().With("XL/VBAPROJECT.BIN", "a"));
        yield return HostileCase.Of("macros-behind-backslashes", "Macros", () => new Book().With("xl\\vbaProject.bin", "a"));
        yield return HostileCase.Of("macros-by-content-type", "Macros", () => Typed("/xl/workbook.xml", Main));
        yield return HostileCase.Of("macros-under-another-name", "Macros",
            () => Typed("/xl/printerSettings.bin", Project).With("xl/printerSettings.bin", "a"));
        yield return HostileCase.Of("macros-by-default-content-type", "Macros", () => new Book().Inside(
            Book.TypesPart, $"<Default Extension=\"bin\" ContentType=\"{Project}\"/>"));
        yield return HostileCase.Of("macros-by-content-type-in-capitals", "Macros", () => Typed("/xl/a.bin", Project.ToUpperInvariant()));
        yield return HostileCase.Of("macros-by-relationship-alone", "Macros", () => new Book().With("xl/hidden.bin", "a").With(
            Book.WorkbookLinksPart, Book.Relationships(("rId1", "worksheet", "worksheets/sheet1.xml"),
                ("strings", "sharedStrings", "sharedStrings.xml"),
                ("styles", "styles", "styles.xml"), ("v", "vbaProject", "hidden.bin"))));
        yield return HostileCase.Of("macro-sheet-by-folder", "Macros", () => new Book().With("xl/macrosheets/sheet1.xml", "<a/>"));
        yield return HostileCase.Of("macro-sheet-by-relationship", "Macros", () => new Book().With(
            Book.WorkbookLinksPart, Book.Relationships(("rId1", "xlMacrosheet", "worksheets/sheet1.xml"))));
        yield return HostileCase.Of("embedded-object-that-nobody-opens", "read 1 sheet, 1 row, 2 cells",
            () => new Book().With("xl/embeddings/oleObject1.bin", "a"));
        yield return HostileCase.Of("external-data-connection", "read 1 sheet, 1 row, 2 cells", () => new Book().With(
            "xl/connections.xml", "<connections><connection><webPr url=\"http://127.0.0.1:9/\"/></connection></connections>"));
    }

    private static Book Typed(string part, string type) =>
        new Book().Inside(Book.TypesPart, $"<Override PartName=\"{part}\" ContentType=\"{type}\"/>");
}
