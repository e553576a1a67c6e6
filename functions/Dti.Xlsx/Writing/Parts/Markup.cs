using System.Runtime.CompilerServices;

namespace Dti.Xlsx.Writing.Parts;

/// <summary>Lets XML be written as an interpolated string: <c>xml.Write($"&lt;sheet name=\"{name}\"/&gt;")</c>.</summary>
[InterpolatedStringHandler]
internal readonly ref struct Markup
{
    private readonly PartWriter xml;

    public Markup(int literalLength, int formattedCount, PartWriter xml)
    {
        _ = (literalLength, formattedCount);
        this.xml = xml;
    }

    public void AppendLiteral(string literal) => xml.WriteRaw(literal);

    public void AppendFormatted(string text) => xml.WriteText(text);

    public void AppendFormatted(int number) => xml.Write(number);

    public void AppendFormatted(decimal number) => xml.Write(number);

    public void AppendFormatted(double number) => xml.Write(number);

    public void AppendFormatted(CellAddress address) => xml.WriteRaw(address.ToString());

    public void AppendFormatted(CellRange range) => xml.WriteRaw(range.ToString());
}
