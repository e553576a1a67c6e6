using System.Globalization;
using System.Text;
using Dti.Pdf.Layout;

namespace Dti.Pdf.Writing;

/// <summary>Writes what is drawn on a page. Text is marked with its place in the structure; all else is an artifact.</summary>
internal sealed class ContentWriter(DocumentFonts fonts, PageMarks marks)
{
    private const string HexadecimalDigits = "0123456789ABCDEF";
    private readonly StringBuilder _content = new();
    private double _pageHeight;

    public byte[] Write(LaidOutPage page)
    {
        _content.Clear();
        _pageHeight = Mm.ToPoints(page.Setup.HeightMm);
        marks.BeginPage();
        for (int start = 0, end; start < page.Fragments.Count; start = end)
        {
            end = EndOfPart(page.Fragments, start);
            WritePart(page.Fragments, start, end);
        }

        return Encoding.ASCII.GetBytes(_content.ToString());
    }

    private static int EndOfPart(IReadOnlyList<Fragment> fragments, int start)
    {
        var end = start + 1;
        while (end < fragments.Count && OwnerOf(fragments[end]) == OwnerOf(fragments[start])
            && fragments[end] is LineFragment == fragments[start] is LineFragment)
            end++;
        return end;
    }

    private static StructureNode? OwnerOf(Fragment fragment) => fragment switch
    {
        TextFragment text => text.Owner,
        ShapeFragment shape => shape.Owner,
        _ => null,
    };

    private void WritePart(IReadOnlyList<Fragment> fragments, int start, int end)
    {
        if (OwnerOf(fragments[start]) is { } owner)
            _content.Append(CultureInfo.InvariantCulture, $"/{owner.Tag}<</MCID {marks.Add(owner)}>>BDC\n");
        else
            _content.Append(fragments[start] is TextFragment ? "/Artifact<</Type/Pagination>>BDC\n" : "/Artifact<</Type/Layout>>BDC\n");

        for (var at = start; at < end;)
        {
            var from = at;
            while (at < end && fragments[at].GetType() == fragments[from].GetType())
                at++;
            WriteAlike(fragments.Skip(from).Take(at - from), fragments[from]);
        }

        _content.Append("EMC\n");
    }

    private void WriteAlike(IEnumerable<Fragment> fragments, Fragment first)
    {
        if (first is TextFragment)
            WriteTexts(fragments.Cast<TextFragment>());
        else if (first is LineFragment)
            WriteLines(fragments.Cast<LineFragment>());
        else
            WriteShapes(fragments.Cast<ShapeFragment>());
    }

    private void WriteTexts(IEnumerable<TextFragment> texts)
    {
        _content.Append("BT\n");
        foreach (var text in texts)
        {
            _content.Append(CultureInfo.InvariantCulture, $"/{fonts[text.Face].Name} {PdfSyntax.Number(text.Size)} Tf\n");
            _content.Append(CultureInfo.InvariantCulture, $"1 0 0 1 {PdfSyntax.Number(text.X)} {FromBottom(text.Baseline)} Tm\n[<");
            WriteGlyphs(text);
            _content.Append(">]TJ\n");
        }

        _content.Append("ET\n");
    }

    /// <summary>Stretched spaces are followed by a correction: thousandths of the font size, to the left.</summary>
    private void WriteGlyphs(TextFragment text)
    {
        var subset = fonts[text.Face].Subset;
        var correction = PdfSyntax.Number(-text.SpaceStretch * 1000 / text.Size);
        foreach (var glyph in text.Glyphs.Span)
        {
            AppendCode(subset.CodeOf(glyph));
            if (text.SpaceStretch != 0 && TextFragment.IsSpace(glyph.CodePoint))
                _content.Append(CultureInfo.InvariantCulture, $">{correction}<");
        }
    }

    /// <summary>Four hexadecimal digits. Most of a page is codes: a format for each would take longer than all else.</summary>
    private void AppendCode(int code) => _content
        .Append(HexadecimalDigits[(code >> 12) & 15]).Append(HexadecimalDigits[(code >> 8) & 15])
        .Append(HexadecimalDigits[(code >> 4) & 15]).Append(HexadecimalDigits[code & 15]);

    private void WriteLines(IEnumerable<LineFragment> lines)
    {
        foreach (var line in lines)
        {
            _content.Append(CultureInfo.InvariantCulture, $"{PdfSyntax.Number(line.Thickness)} w ");
            _content.Append(CultureInfo.InvariantCulture, $"{PdfSyntax.Number(line.X1)} {FromBottom(line.Y1)} m ");
            _content.Append(CultureInfo.InvariantCulture, $"{PdfSyntax.Number(line.X2)} {FromBottom(line.Y2)} l S\n");
        }
    }

    private void WriteShapes(IEnumerable<ShapeFragment> shapes)
    {
        foreach (var shape in shapes)
        {
            _content.Append("q ");
            if (shape.Look.Fill is { } fill)
                _content.Append(CultureInfo.InvariantCulture, $"{PdfSyntax.Number(fill)} g ");
            if (shape.Look.Stroke is { } stroke)
                _content.Append(CultureInfo.InvariantCulture, $"{PdfSyntax.Number(stroke)} G {PdfSyntax.Number(shape.Look.Thickness)} w ");
            if (shape.Look.Dash > 0)
                _content.Append(CultureInfo.InvariantCulture, $"[{PdfSyntax.Number(shape.Look.Dash)}] 0 d ");
            foreach (var (index, (x, y)) in shape.Points.Index())
                _content.Append(CultureInfo.InvariantCulture, $"{PdfSyntax.Number(x)} {FromBottom(y)} {(index == 0 ? 'm' : 'l')} ");
            _content.Append(shape.Look switch { { Fill: null } => "S", { Stroke: null } => "h f", _ => "b" }).Append(" Q\n");
        }
    }

    private string FromBottom(double y) => PdfSyntax.Number(_pageHeight - y);
}
