using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Dti.Functions.Reports.Xlsx;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Reports.Xlsx;

/// <summary>Workbooks of reports, judged by the validator of the format's makers and read with its SDK.</summary>
public class WorkbookValidityTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(130)]
    public void A_report_made_by_hand_is_valid(int units) => Assert.Empty(ErrorsIn(ReportXlsx.Render(WorkbookReport.OfUnits(units))));

    [Theory]
    [InlineData("2022", "tua-chua", Samples.TuaChuaBlob, Samples.TuaChua)]
    [InlineData("2023", "dak-nong", Samples.KrongNoBlob, Samples.KrongNo)]
    public async Task A_report_of_the_samples_is_valid(string period, string unit, string blob, string workbook)
    {
        await using var app = await TestApp.StartAsync(new MemoryAccount());
        await app.ImportCatalogueAsync();
        await app.UploadAsync("scores", blob, Samples.Workbook(workbook));
        await app.ComputeAsync();

        Assert.Empty(ErrorsIn(await app.Http.GetByteArrayAsync($"/api/reports/{period}/{unit}/self-scoring.xlsx")));
    }

    [Fact]
    public void A_sheet_is_set_up_for_screen_and_paper()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(ReportXlsx.Render(WorkbookReport.OfUnits(130))), isEditable: false);
        var book = document.WorkbookPart!;
        var part = (WorksheetPart)book.GetPartById(book.Workbook.Sheets!.Elements<Sheet>().Single(sheet => sheet.Name == "Phụ lục I").Id!);
        var sheet = part.Worksheet;

        var pane = Assert.Single(sheet.Descendants<Pane>());
        Assert.Equal("A9", pane.TopLeftCell);
        var setup = Assert.Single(sheet.Elements<PageSetup>());
        Assert.Equal((9u, OrientationValues.Landscape, 0u), (setup.PaperSize!.Value, setup.Orientation!.Value, setup.FitToHeight!.Value));
        Assert.Contains("Bản 0123456789abcdef0123, tạm tính", sheet.Descendants<OddFooter>().Single().Text, StringComparison.Ordinal);
        Assert.Contains(
            "'Phụ lục I'!$7:$8", book.Workbook.DefinedNames!.Elements<DefinedName>().Where(name => name.Name == "_xlnm.Print_Titles").Select(name => name.Text));
        Assert.All(sheet.Descendants<Row>(), row => Assert.InRange(row.Height!.Value, 15, 409.5));
    }

    private static List<string> ErrorsIn(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }
}
