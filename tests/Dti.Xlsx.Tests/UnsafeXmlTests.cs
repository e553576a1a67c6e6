using Dti.Xlsx.Tests.Building;

namespace Dti.Xlsx.Tests;

public class UnsafeXmlTests
{
    private const string Laughs =
        "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";

    [Theory]
    [MemberData(nameof(DamagedTests.PartsRead), MemberType = typeof(DamagedTests))]
    public void A_document_type_in_any_part_is_unsafe(string part)
    {
        var standard = File();
        var whole = standard.Parts().ToDictionary()[part];

        var failure = Reading.Refuse(standard.Part(part, Laughs + whole));

        Assert.Equal((ReadFailure.UnsafeXml, part), (failure.Reason, failure.Detail));
    }

    [Theory]
    [InlineData("<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">")]
    [InlineData("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")]
    [InlineData("<!-- long before it --><?p?><!DOCTYPE a>")]
    public void A_document_type_of_any_kind_is_unsafe(string documentType)
    {
        var failure = Reading.Refuse(File().Part("xl/workbook.xml", documentType + "<a/>"));

        Assert.Equal(ReadFailure.UnsafeXml, failure.Reason);
    }

    [Theory]
    [InlineData("<a><!DOCTYPE a></a>")]
    [InlineData("<a/><!DOCTYPE a>")]
    public void A_document_type_in_the_wrong_place_is_unsafe(string xml) =>
        Assert.Equal(ReadFailure.UnsafeXml, Reading.Refuse(File().Part("[Content_Types].xml", xml)).Reason);

    [Fact]
    public void Entities_that_nobody_declared_are_damage()
    {
        var file = WorkbookFile.WithCells("<c r=\"A1\" t=\"str\"><v>&lol;</v></c>");

        Assert.Equal(ReadFailure.Damaged, Reading.Refuse(file).Reason);
    }

    private static WorkbookFile File() => WorkbookFile.WithCells("").Strings("<si/>").Formats("0");
}
