using System.Text;
using System.Xml;
using Dti.Xlsx.Xml;

namespace Dti.Xlsx.Tests.Xml;

/// <summary>What a reader makes of a document: every tag, attribute and text, or why it was refused.</summary>
internal sealed record XmlOutcome(string? Content, ReadFailure? Refusal, string Detail)
{
    private const string Declarations = "http://www.w3.org/2000/xmlns/";

    public static XmlOutcome OfScanner(byte[] document, ReaderLimits? limits = null)
    {
        try
        {
            var scanner = new XmlScanner(XmlEncoding.ToUtf8(new MemoryStream(document), "part"), "part", limits ?? new ReaderLimits(), []);
            return new XmlOutcome(Walk(scanner), null, "");
        }
        catch (RefusedException refused)
        {
            return new XmlOutcome(null, refused.Reason, refused.Message);
        }
    }

    public static XmlOutcome OfXmlReader(byte[] document)
    {
        try
        {
            var settings = new XmlReaderSettings { IgnoreComments = true, IgnoreProcessingInstructions = true };
            using var reader = XmlReader.Create(new MemoryStream(document), settings);
            return new XmlOutcome(Walk(reader), null, "");
        }
        catch (XmlException exception)
        {
            var reason = exception.Message.Contains("DTD", StringComparison.Ordinal) ? ReadFailure.UnsafeXml : ReadFailure.Damaged;
            return new XmlOutcome(null, reason, exception.Message);
        }
    }

    private static string Walk(XmlScanner scanner)
    {
        var content = new StringBuilder();
        while (scanner.Read() != XmlToken.Finished)
        {
            if (scanner.Token == XmlToken.Text)
                content.Append(TextOf(scanner));
            else if (scanner.Token == XmlToken.End)
                content.Append(EndOf(scanner.Depth));
            else
                AppendStart(content, scanner);
        }

        return content.ToString();
    }

    private static void AppendStart(StringBuilder content, XmlScanner scanner)
    {
        var attributes = new List<string>();
        foreach (var attribute in scanner.Attributes)
        {
            var (prefix, local) = (attribute.Name.Prefix, attribute.Name.Local);
            if (!attribute.Name.DeclaresNamespace)
                attributes.Add(AttributeOf(prefix.Text.Length == 0 ? "" : prefix.Namespace, local, scanner.Value(attribute)));
        }

        content.Append(StartOf(scanner.Depth, scanner.Name.Prefix.Namespace, scanner.Name.Local, attributes));
        if (scanner.IsEmpty)
            content.Append(EndOf(scanner.Depth));
    }

    private static ReadOnlySpan<char> TextOf(XmlScanner scanner)
    {
        var buffer = new TextBuffer(1 << 20);
        scanner.AppendText(buffer);
        return buffer.Text;
    }

    private static string Walk(XmlReader reader)
    {
        var content = new StringBuilder();
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
                AppendStart(content, reader);
            else if (reader.NodeType == XmlNodeType.EndElement)
                content.Append(EndOf(reader.Depth));
            else if (reader.NodeType != XmlNodeType.XmlDeclaration && reader.Depth > 0)
                content.Append(reader.Value);
        }

        return content.ToString();
    }

    private static void AppendStart(StringBuilder content, XmlReader reader)
    {
        var (depth, isEmpty, name, uri) = (reader.Depth, reader.IsEmptyElement, reader.LocalName, reader.NamespaceURI);
        var attributes = new List<string>();
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI != Declarations)
                attributes.Add(AttributeOf(reader.NamespaceURI, reader.LocalName, reader.Value));
        }

        content.Append(StartOf(depth, uri, name, attributes));
        if (isEmpty)
            content.Append(EndOf(depth));
    }

    private static string StartOf(int depth, string? uri, string local, IEnumerable<string> attributes) =>
        $"\n[{depth} {{{uri}}}{local}{string.Concat(attributes)}]";

    private static string AttributeOf(string? uri, string local, string value) => $" {{{uri}}}{local}='{value}'";

    private static string EndOf(int depth) => $"[/{depth}]";
}
