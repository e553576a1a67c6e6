using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Dti.Xlsx.Tests.Building;
using Dti.Xlsx.Writing;

namespace Dti.Xlsx.Tests.Writing;

/// <summary>What was written, judged by the validator of the format's makers.</summary>
public class ValidityTests
{
    [Fact]
    public void A_form_to_fill_in_is_valid() => AssertValid(SampleTemplate.Content);

    [Fact]
    public void A_table_of_a_report_is_valid() => AssertValid(SampleAnnex.Content);

    [Fact]
    public void A_workbook_of_one_empty_sheet_is_valid() => AssertValid(new WorkbookContent(new SheetContent("1")));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_workbooks_are_valid(int seed) => AssertValid(new RandomWorkbook(seed).Content);

    [Fact]
    public void The_validator_finds_what_is_wrong()
    {
        var file = WorkbookFile.WithCells("<c r=\"A1\" t=\"nonsense\"><v>1</v></c>").ToBytes();

        Assert.NotEmpty(ErrorsIn(file));
    }

    private static void AssertValid(WorkbookContent workbook) => Assert.Empty(ErrorsIn(Written.Bytes(workbook)));

    private static List<string> ErrorsIn(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }
}
