using System.Globalization;
using System.Text;
using Dti.Xlsx.Xml;
using Dti.Xlsx.Zip;

namespace Dti.Xlsx.Parts;

/// <summary>Walks the elements of one part, front to back, without recursion. Whatever is wrong with the XML ends in a
/// <see cref="RefusedException"/>.</summary>
internal sealed class PartXml : IDisposable
{
    private readonly PartStream part;
    private readonly XmlScanner scanner;

    public PartXml(PartStream part, ReaderLimits limits, params string[] namespaces)
    {
        this.part = part;
        scanner = new XmlScanner(Decode(part), part.Name, limits, namespaces);
    }

    public int Depth => scanner.Depth;

    /// <summary>The local name of the current element if it belongs to the namespace of this part, otherwise empty.</summary>
    public string Name => scanner.Name.Prefix.IsOurs ? scanner.Name.Local : "";

    public bool Has(string attribute) => Find(attribute) is not null;

    /// <summary>An attribute without namespace, or null.</summary>
    public string? Attribute(string name) => Find(name) is { } found ? scanner.Value(found) : null;

    public string? Attribute(string name, string ofNamespace)
    {
        foreach (var attribute in scanner.Attributes)
        {
            if (attribute.Name.Prefix is { Text.Length: > 0 } prefix && prefix.Namespace == ofNamespace && attribute.Name.Local == name)
                return scanner.Value(attribute);
        }

        return null;
    }

    /// <summary>A switch such as hidden="1"; false where it is missing.</summary>
    public bool Flag(string name) =>
        Find(name) is { } found && (found.IsPlain ? IsSwitchedOn(scanner.RawValue(found)) : scanner.Value(found) is "1" or "true" or "on");

    /// <summary>True for a measure of 0 or 0.0; false where it is missing.</summary>
    public bool IsZero(string name) =>
        Find(name) is { Length: > 0 } found && !scanner.RawValue(found).ContainsAnyExcept("0."u8);

    /// <summary>A whole number; null where it is missing or none.</summary>
    public int? WholeNumber(string name) => Find(name) is { } found ? ToWholeNumber(found) : null;

    /// <summary>The attributes of a cell in one go: cells are many, and looking each up by name takes longer.</summary>
    public CellAttributes CellAttributes()
    {
        var (hasReference, address, type, style) = (false, default(CellAddress), CellType.Number, default(int?));
        foreach (ref readonly var attribute in scanner.Attributes)
        {
            if (attribute.Name.Utf8 is not [var name])
                continue;
            if (name == 'r')
                (hasReference, address) = (true, ToAddress(attribute));
            else if (name == 't')
                type = ToType(attribute);
            else if (name == 's')
                style = ToWholeNumber(attribute);
        }

        return new CellAttributes(hasReference, address, type, style);
    }

    /// <summary>Goes to the outermost element.</summary>
    public void EnterRoot() => scanner.Read();

    /// <summary>Goes to the next element directly inside the one at <paramref name="depth"/>, over anything deeper; false
    /// at its end. Call it first while standing on that element.</summary>
    public bool NextChild(int depth)
    {
        if (scanner.Token == XmlToken.Start && scanner.IsEmpty && scanner.Depth == depth)
            return false;
        while (scanner.Read() != XmlToken.Finished)
        {
            if (scanner.Token == XmlToken.Start && scanner.Depth == depth + 1)
                return true;
            if (scanner.Token == XmlToken.End && scanner.Depth == depth)
                return false;
        }

        return false;
    }

    /// <summary>Adds the text directly inside the current element, all white space kept, and goes to its end.</summary>
    public void AppendText(TextBuffer text)
    {
        if (scanner.IsEmpty)
            return;
        var inside = scanner.Depth + 1;
        while (scanner.Read() != XmlToken.End || scanner.Depth >= inside)
        {
            if (scanner.Token == XmlToken.Text && scanner.Depth == inside)
                scanner.AppendText(text);
        }
    }

    /// <summary>Reads what is left: only then are well-formedness and checksum known.</summary>
    public void Finish()
    {
        while (scanner.Read() != XmlToken.Finished)
        {
        }
    }

    /// <summary>A refusal that says where in the part.</summary>
    public RefusedException Damaged(string what) => RefusedException.Damaged($"{part.Name}: {what}");

    public void Dispose() => part.Dispose();

    // Nobody else can close a part whose beginning is refused already.
    private static Stream Decode(PartStream part)
    {
        try
        {
            return XmlEncoding.ToUtf8(part, part.Name);
        }
        catch
        {
            part.Dispose();
            throw;
        }
    }

    private XmlAttribute? Find(string name)
    {
        foreach (var attribute in scanner.Attributes)
        {
            if (attribute.Name.Prefix.Text.Length == 0 && attribute.Name.Local == name)
                return attribute;
        }

        return null;
    }

    private CellAddress ToAddress(in XmlAttribute attribute)
    {
        var isAddress = attribute.IsPlain
            ? CellAddress.TryParse(scanner.RawValue(attribute), out var address)
            : CellAddress.TryParse(scanner.Value(attribute), out address);
        return isAddress ? address : default;
    }

    private CellType ToType(in XmlAttribute attribute)
    {
        var raw = scanner.RawValue(attribute);
        return attribute.IsPlain ? OfName(raw) : OfName(Encoding.UTF8.GetBytes(scanner.Value(attribute)));
    }

    private static CellType OfName(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("s"u8) ? CellType.SharedText
        : name.SequenceEqual("n"u8) ? CellType.Number
        : name.SequenceEqual("str"u8) ? CellType.Text
        : name.SequenceEqual("inlineStr"u8) ? CellType.InlineText
        : name.SequenceEqual("b"u8) ? CellType.Boolean
        : name.SequenceEqual("e"u8) ? CellType.Error
        : name.SequenceEqual("d"u8) ? CellType.Date
        : CellType.Unknown;

    private static bool IsSwitchedOn(ReadOnlySpan<byte> value) =>
        value.SequenceEqual("1"u8) || value.SequenceEqual("true"u8) || value.SequenceEqual("on"u8);

    private int? ToWholeNumber(in XmlAttribute attribute)
    {
        if (attribute is { IsPlain: true, Length: 1 } && scanner.RawValue(attribute)[0] is >= (byte)'0' and <= (byte)'9' and var digit)
            return digit - '0';
        var style = NumberStyles.Integer;
        var isNumber = attribute.IsPlain
            ? int.TryParse(scanner.RawValue(attribute), style, CultureInfo.InvariantCulture, out var number)
            : int.TryParse(scanner.Value(attribute), style, CultureInfo.InvariantCulture, out number);
        return isNumber ? number : null;
    }
}
