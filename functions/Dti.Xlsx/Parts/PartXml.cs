using System.Globalization;
using System.Xml;
using Dti.Xlsx.Zip;

namespace Dti.Xlsx.Parts;

/// <summary>Walks the elements of one part, front to back, without recursion. Whatever is wrong with the XML ends in a
/// <see cref="RefusedException"/>.</summary>
internal sealed class PartXml : IDisposable
{
    private readonly PartStream part;
    private readonly XmlReader reader;
    private readonly string mainNamespace;
    private readonly string strictNamespace;
    private readonly int deepest;

    public PartXml(PartStream part, ReaderLimits limits, string mainNamespace, string? strictNamespace = null)
    {
        this.part = part;
        var names = new BoundedNames(limits.ElementNames);
        this.mainNamespace = names.Add(mainNamespace);
        this.strictNamespace = names.Add(strictNamespace ?? mainNamespace);
        deepest = limits.ElementDepth;
        reader = Open(names);
    }

    public int Depth => reader.Depth;

    /// <summary>The local name of the current element if it belongs to the namespace of this part, otherwise empty.</summary>
    public string Name => IsOurs(reader.NamespaceURI) ? reader.LocalName : "";

    /// <summary>The local name of the current element, whatever its namespace.</summary>
    public string LocalName => reader.LocalName;

    /// <summary>An attribute without namespace, or null.</summary>
    public string? Attribute(string name) => reader.GetAttribute(name);

    public string? Attribute(string name, string ofNamespace) => reader.GetAttribute(name, ofNamespace);

    /// <summary>A switch such as hidden="1"; false where it is missing.</summary>
    public bool Flag(string name) => Attribute(name) is "1" or "true" or "on";

    /// <summary>A whole number; null where it is missing or none.</summary>
    public int? WholeNumber(string name) => ToWholeNumber(Attribute(name));

    /// <summary>The attributes of a cell in one go: cells are many, and looking each up by name takes longer.</summary>
    public CellAttributes CellAttributes()
    {
        string? reference = null, type = null, style = null;
        while (reader.MoveToNextAttribute())
        {
            switch (reader.Name)
            {
                case "r":
                    reference = reader.Value;
                    break;
                case "t":
                    type = reader.Value;
                    break;
                case "s":
                    style = reader.Value;
                    break;
            }
        }

        reader.MoveToElement();
        return new CellAttributes(reference, type, ToWholeNumber(style));
    }

    /// <summary>Goes to the outermost element.</summary>
    public void EnterRoot()
    {
        while (Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
                return;
        }
    }

    /// <summary>Goes to the next element directly inside the one at <paramref name="depth"/>, over anything deeper; false
    /// at its end. Call it first while standing on that element.</summary>
    public bool NextChild(int depth)
    {
        if (reader.NodeType == XmlNodeType.Element && reader.Depth == depth && reader.IsEmptyElement)
            return false;
        while (Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.Depth == depth + 1)
                return true;
            if (reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth)
                return false;
        }

        return false;
    }

    /// <summary>Adds the text directly inside the current element, all white space kept, and goes to its end.</summary>
    public void AppendText(TextBuffer text)
    {
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (Read() && reader.Depth > depth)
        {
            if (reader.Depth == depth + 1 && reader.NodeType
                is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                AppendNode(text);
        }
    }

    /// <summary>Reads what is left: only then are well-formedness and checksum known.</summary>
    public void Finish()
    {
        while (Read())
        {
        }
    }

    /// <summary>A refusal that says where in the part.</summary>
    public RefusedException Damaged(string what) => RefusedException.Damaged($"{part.Name}: {what}");

    public void Dispose() => reader.Dispose();

    private static int? ToWholeNumber(string? text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    private XmlReader Open(XmlNameTable names)
    {
        try
        {
            return XmlReader.Create(part, new XmlReaderSettings
            {
                NameTable = names,
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersFromEntities = 1,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                CloseInput = true,
            });
        }
        catch (XmlException exception)
        {
            throw Refuse(exception);
        }
    }

    private void AppendNode(TextBuffer text)
    {
        try
        {
            do
                part.Mark();
            while (text.AppendPiece(reader));
        }
        catch (XmlException exception)
        {
            throw Refuse(exception);
        }
    }

    private bool Read()
    {
        try
        {
            part.Mark();
            if (!reader.Read())
                return false;
        }
        catch (XmlException exception)
        {
            throw Refuse(exception);
        }

        return reader.NodeType != XmlNodeType.Element || reader.Depth < deepest
            ? true
            : throw RefusedException.TooLarge(nameof(ReaderLimits.ElementDepth));
    }

    private bool IsOurs(string uri) => uri == mainNamespace || uri == strictNamespace;

    // Only the message tells a prohibited DTD from other faults. Should its wording change, the file is still refused.
    private RefusedException Refuse(XmlException exception) =>
        exception.Message.Contains("DTD", StringComparison.OrdinalIgnoreCase)
            ? new RefusedException(ReadFailure.UnsafeXml, part.Name)
            : Damaged(string.Create(
                CultureInfo.InvariantCulture, $"bad XML in line {exception.LineNumber}, place {exception.LinePosition}"));
}
