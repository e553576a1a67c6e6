using System.Globalization;
using System.Security;

namespace Dti.Pdf.Writing;

/// <summary>The document's metadata as PDF/A asks for them: the same as in the information dictionary, as XMP.</summary>
internal static class XmpPacket
{
    public static string Write(PdfMetadata metadata)
    {
        var author = metadata.Author is { } name ? $"<dc:creator><rdf:Seq><rdf:li>{Escape(name)}</rdf:li></rdf:Seq></dc:creator>" : "";
        var subject = metadata.Subject is { } text ? $"<dc:description>{Alternatives(text)}</dc:description>" : "";
        var keywords = metadata.Keywords is { } words ? $"<pdf:Keywords>{Escape(words)}</pdf:Keywords>" : "";
        var time = metadata.Created?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        var dates = time is null ? "" : $"<xmp:CreateDate>{time}</xmp:CreateDate><xmp:ModifyDate>{time}</xmp:ModifyDate>";
        return $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format>
            <dc:title>{Alternatives(metadata.Title)}</dc:title>{author}{subject}
            <dc:language><rdf:Bag><rdf:li>{Escape(metadata.Language)}</rdf:li></rdf:Bag></dc:language></rdf:Description>
            <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">{dates}</rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            {keywords}<pdf:Producer>{Escape(metadata.Producer)}</pdf:Producer></rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>
            </rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """.ReplaceLineEndings("\n");
    }

    private static string Alternatives(string text) =>
        $"""<rdf:Alt><rdf:li xml:lang="x-default">{Escape(text)}</rdf:li></rdf:Alt>""";

    private static string? Escape(string text) => SecurityElement.Escape(text);
}
