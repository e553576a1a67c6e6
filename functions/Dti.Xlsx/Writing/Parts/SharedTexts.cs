namespace Dti.Xlsx.Writing.Parts;

/// <summary>Texts that cells point at by number: smaller than texts in cells, and shown by every program (some on telephones leave
/// texts in cells blank). Only so many are kept, because they stay in memory until the last sheet is written.</summary>
internal sealed class SharedTexts
{
    private const int MostTexts = 65_536;
    private const int MostCharacters = 1 << 20;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];
    private int characters;
    private int uses;

    /// <summary>False for a text that is to be written in its cell.</summary>
    public bool TryShare(string text, out int number)
    {
        if (!numbers.TryGetValue(text, out number))
        {
            if (texts.Count == MostTexts || text.Length > MostCharacters - characters)
                return false;
            number = texts.Count;
            numbers.Add(text, number);
            texts.Add(text);
            characters += text.Length;
        }

        uses++;
        return true;
    }

    public void WriteTo(PartWriter xml)
    {
        xml.Begin("xl/sharedStrings.xml");
        xml.Write($"<sst xmlns=\"{PartNames.Main}\" count=\"{uses}\" uniqueCount=\"{texts.Count}\">");
        foreach (var text in texts)
        {
            xml.Write("<si>"u8);
            WriteItem(text, xml);
            xml.Write("</si>"u8);
        }

        xml.Write("</sst>"u8);
        xml.End();
    }

    /// <summary>The element for a text, told to keep its spaces where there are any to lose.</summary>
    public static void WriteItem(string text, PartWriter xml)
    {
        var keepsSpaces = char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.AsSpan().ContainsAny('\n', '\t');
        xml.Write(keepsSpaces ? "<t xml:space=\"preserve\">"u8 : "<t>"u8);
        xml.WriteText(text);
        xml.Write("</t>"u8);
    }
}
