using Dti.Xlsx.Xml;

namespace Dti.Xlsx.Parts;

/// <summary>Reads the texts of cells, shared strings, names and comments, and counts their characters over the whole workbook.</summary>
internal sealed class CellTexts(ReaderLimits limits)
{
    // An escape of seven characters stands for one.
    private readonly TextBuffer buffer = new((int)Math.Min(limits.CellCharacters * 7L, Array.MaxLength - 1));
    private int inAll;

    /// <summary>Reads a string item: one text, or runs of formatted text put together; phonetic guides are left out.</summary>
    public string ReadItem(PartXml xml)
    {
        buffer.Clear();
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.Name == "t")
                xml.AppendText(buffer);
            else if (xml.Name == "r")
                AppendRun(xml);
        }

        return Take();
    }

    /// <summary>A text that stood in an attribute; empty where it is missing.</summary>
    public string Keep(string? attribute) => Count(TextEscapes.Decode(attribute));

    /// <summary>Reads the text directly inside the current element.</summary>
    public string ReadPlain(PartXml xml)
    {
        buffer.Clear();
        xml.AppendText(buffer);
        return Take();
    }

    private void AppendRun(PartXml xml)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.Name == "t")
                xml.AppendText(buffer);
        }
    }

    private string Take() => Count(TextEscapes.Decode(buffer.Text));

    private string Count(string text)
    {
        if (text.Length > limits.CellCharacters)
            throw RefusedException.TooLarge(nameof(ReaderLimits.CellCharacters));
        if (text.Length > limits.TextCharacters - inAll)
            throw RefusedException.TooLarge(nameof(ReaderLimits.TextCharacters));
        inAll += text.Length;
        return text;
    }
}
