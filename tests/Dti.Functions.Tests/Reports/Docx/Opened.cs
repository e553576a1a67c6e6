using Dti.Domain.Reports;
using Dti.Functions.Reports.Docx;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dti.Functions.Tests.Reports.Docx;

/// <summary>A rendered report, read back with the tools of the format's makers.</summary>
internal sealed class Opened : IDisposable
{
    private readonly WordprocessingDocument document;

    public Opened(ReportContent report) =>
        document = WordprocessingDocument.Open(new MemoryStream(ReportDocx.Render(report)), isEditable: false);

    public MainDocumentPart Main => document.MainDocumentPart!;

    public Body Body => Main.Document.Body!;

    public IReadOnlyList<SectionProperties> Sections => [.. Body.Descendants<SectionProperties>()];

    public IReadOnlyList<Style> Styles => [.. Main.StyleDefinitionsPart!.Styles!.Elements<Style>()];

    /// <summary>Tables of figures; without the layout tables of head and closing.</summary>
    public IReadOnlyList<Table> Grids => [.. Body.Elements<Table>().Where(table => StyleOf(table) == "BangBaoCao")];

    /// <summary>The head and the closing block.</summary>
    public IReadOnlyList<Table> LayoutTables => [.. Body.Elements<Table>().Where(table => StyleOf(table) == "BangKhongKe")];

    public OpenXmlPackage Package => document;

    public IReadOnlyList<string> Errors => [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document)
        .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];

    public static string? StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    public static int RowsBelowHead(Table table) =>
        table.Elements<TableRow>().Count(row => row.TableRowProperties?.GetFirstChild<TableHeader>() is null);

    public Style Style(string id) => Styles.Single(style => style.StyleId == id);

    public Paragraph Paragraph(string text) => Body.Descendants<Paragraph>().Single(paragraph => paragraph.InnerText == text);

    public IReadOnlyList<string> TextsIn(string style) =>
        [.. Body.Descendants<Paragraph>().Where(paragraph => StyleOf(paragraph) == style).Select(paragraph => paragraph.InnerText)];

    public void Dispose() => document.Dispose();

    private static string? StyleOf(Table table) => table.GetFirstChild<TableProperties>()?.TableStyle?.Val?.Value;
}
