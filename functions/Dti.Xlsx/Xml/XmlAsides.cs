using System.Text;

namespace Dti.Xlsx.Xml;

/// <summary>Passes over what is no content: the declaration, comments and processing instructions. Where the window ends inside
/// one, nothing is consumed.</summary>
internal sealed class XmlAsides(XmlSource source, XmlNames names, string part)
{
    private const string DeclarationName = "xml";

    public void ReadComment()
    {
        if (IsCut("<!--"u8) || IsCut("<!DOCTYPE"u8) || IsCut("<![CDATA["u8))
            return;
        if (source.Rest.StartsWith("<!DOCTYPE"u8))
            throw new RefusedException(ReadFailure.UnsafeXml, part);
        if (!source.Rest.StartsWith("<!--"u8))
            throw source.Bad("unknown markup");
        var content = source.Rest["<!--"u8.Length..];
        var end = content.IndexOf("--"u8);
        if (end < 0 || end + 2 == content.Length)
            return;
        if (content[end + 2] != '>')
            throw source.Bad("-- in a comment");
        PassOver(content[..end], "<!---->"u8.Length);
    }

    public void ReadInstruction()
    {
        var nameEnd = Characters.SkipName(source.Bytes, source.At + 2);
        var end = source.Rest[2..].IndexOf("?>"u8);
        if (end < 0)
            return;
        var target = source.Bytes.AsSpan(source.At + 2, nameEnd - source.At - 2);
        var content = source.Bytes.AsSpan(nameEnd, source.At + 2 + end - nameEnd);
        if (names.Find(target) is not { Prefix.Text: "" } name || !content.IsEmpty && !Characters.IsSpace(content[0]))
            throw source.Bad("no processing instruction");
        if (name.Local.Equals(DeclarationName, StringComparison.OrdinalIgnoreCase))
            RequireDeclaration(name, content);
        PassOver(source.Rest.Slice(2, end), "<??>"u8.Length);
    }

    private void RequireDeclaration(XmlName name, ReadOnlySpan<byte> content)
    {
        if (name.Local != DeclarationName || source.Offset != 0 || XmlDeclaration.Parse(Encoding.UTF8.GetString(content)) is null)
            throw source.Bad("no XML declaration");
    }

    private bool IsCut(ReadOnlySpan<byte> opening) => source.Rest.Length < opening.Length && opening.StartsWith(source.Rest);

    private void PassOver(ReadOnlySpan<byte> content, int delimiters)
    {
        if (Characters.HasControls(content) || !Characters.AreText(content))
            throw source.Bad("a character that XML forbids");
        source.At += content.Length + delimiters;
    }
}
