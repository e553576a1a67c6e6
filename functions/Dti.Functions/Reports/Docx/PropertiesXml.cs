using System.Text;
using System.Xml;
using Dti.Domain.Reports;
using DocumentFormat.OpenXml.Packaging;

namespace Dti.Functions.Reports.Docx;

/// <summary>What the document says about itself. No times: they would make a file of the same content another one.</summary>
internal static class PropertiesXml
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";
    private const string ContentType = "application/vnd.openxmlformats-package.core-properties+xml";

    public static void Write(ReportContent report, WordprocessingDocument document)
    {
        var part = document.AddNewPart<CoreFilePropertiesPart>(ContentType, "core");
        using var stream = part.GetStream(FileMode.Create);
        using var writer =
            XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        writer.WriteStartElement("cp", "coreProperties", Core);
        Write(writer, "title", $"{report.TypeName}: {report.Abstract}");
        Write(writer, "subject", report.Title);
        Write(writer, "creator", report.Head.IssuingBody);
        Write(writer, "description", report.EditionNote);
        Write(writer, "language", StylesXml.Language);
        writer.WriteEndElement();
    }

    private static void Write(XmlWriter writer, string name, string text) =>
        writer.WriteElementString("dc", name, Dublin, CleanText.Of(text));
}
