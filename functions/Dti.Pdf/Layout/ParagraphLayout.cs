using Dti.Pdf.Fonts;

namespace Dti.Pdf.Layout;

/// <summary>Lays out one paragraph in a width: lines, their places and their glyphs.</summary>
internal sealed class ParagraphLayout
{
    private readonly ParagraphStyle _style;
    private readonly FontFamily _fonts;
    private readonly SetGlyph[] _glyphs;
    private readonly double _width;
    private readonly double _left;
    private readonly double _firstIndent;
    private readonly List<TextLine> _lines;

    public ParagraphLayout(Paragraph paragraph, FontFamily fonts, double width, NoticeLog notices)
    {
        (_style, _fonts) = (paragraph.Style, fonts);
        _glyphs = new TextSetter(notices).Set(paragraph, fonts);
        _left = Mm.ToPoints(_style.LeftIndentMm);
        _firstIndent = Mm.ToPoints(_style.FirstLineIndentMm);
        _width = width - _left;
        _lines = _style.IsBalanced ? BreakEvenly() : Break(_width);
    }

    public double WidestLine => _lines.Max(line => NaturalWidth(line.Start, line.End));

    /// <param name="owner">What the text belongs to.</param>
    /// <param name="layNote">Lays out notes for the foot of the page; null to leave them out.</param>
    public IEnumerable<Atom> Atoms(StructureNode owner, Func<Paragraph, StructureNode, IReadOnlyList<Atom>>? layNote = null)
    {
        var nodes = new RunNodes(owner, layNote);
        for (var i = 0; i < _lines.Count; i++)
        {
            var isLonely = i > 0 && (i == 1 || i == _lines.Count - 1);
            yield return Lay(_lines[i], isFirst: i == 0, nodes) with { BreakCost = isLonely ? BreakCost.Lonely : BreakCost.Free };
        }
    }

    private List<TextLine> Break(double width) => new LineBreaker(_glyphs, width - _firstIndent, width).Break();

    /// <summary>
    /// The lines of the narrowest width, to the point, that needs no more lines than the width there is and parts no word.
    /// </summary>
    private List<TextLine> BreakEvenly()
    {
        var lines = Break(_width);
        var (tooNarrow, wideEnough) = (Math.Max(_firstIndent, WidestWord()), _width);
        while (lines.Count > 1 && wideEnough - tooNarrow > 1)
        {
            var middle = (tooNarrow + wideEnough) / 2;
            var narrower = Break(middle);
            if (narrower.Count > lines.Count)
                tooNarrow = middle;
            else
                (lines, wideEnough) = (narrower, middle);
        }

        return lines;
    }

    private double WidestWord()
    {
        var (widest, word) = (0.0, 0.0);
        foreach (var glyph in _glyphs)
        {
            word = glyph.CodePoint is ' ' or '\n' ? 0 : word + glyph.Advance;
            widest = Math.Max(widest, word);
        }

        return widest;
    }

    private Atom Lay(TextLine line, bool isFirst, RunNodes nodes)
    {
        var indent = isFirst ? _firstIndent : 0;
        var looks = LooksOf(line);
        var height = looks.Max(look => look.LineHeight) * _style.LineSpacing;
        var baseline = height - looks.Max(look => look.BelowBaseline);
        var room = _width - indent - NaturalWidth(line.Start, line.End);
        var spaces = CountSpaces(line.Start, line.End);
        var stretch = _style.Alignment is HorizontalAlignment.Justify && !line.EndsParagraph && spaces > 0 ? room / spaces : 0;
        var x = _left + indent + _style.Alignment switch
        {
            HorizontalAlignment.Center => room / 2,
            HorizontalAlignment.Right => room,
            _ => 0,
        };
        var notes = nodes.NotesOf(looks);
        return new Atom(height, [.. Fragments(line, x, baseline, stretch, nodes)]) { Notes = notes };
    }

    /// <summary>At least one: an empty line is as high as the text that would stand there.</summary>
    private List<Look> LooksOf(TextLine line)
    {
        List<Look> looks = [];
        for (var i = line.Start; i < line.End; i++)
            if (looks is not [.., var last] || last != _glyphs[i].Look)
                looks.Add(_glyphs[i].Look);
        if (looks.Count == 0)
            looks.Add(line.Start < _glyphs.Length ? _glyphs[line.Start].Look : Look.Of(_fonts, _style, run: null));
        return looks;
    }

    private IEnumerable<Fragment> Fragments(TextLine line, double x, double baseline, double stretch, RunNodes nodes)
    {
        for (var start = line.Start; start < line.End;)
        {
            var look = _glyphs[start].Look;
            var end = start;
            while (end < line.End && _glyphs[end].Look == look)
                end++;

            var width = NaturalWidth(start, end) + stretch * CountSpaces(start, end);
            if (Drawn(start, WithSpaceAtLineEnd(line, end)) is { Length: > 0 } drawn)
                yield return new TextFragment(x, baseline - look.Rise, width, drawn, look.Face, look.Size, stretch, nodes.Of(look));
            if (look.Underline && width > 0)
                yield return Underline(look, x, baseline, width);
            (start, x) = (end, x + width);
        }
    }

    private GlyphUse[] Drawn(int start, int end) =>
        [.. _glyphs[start..end].Where(glyph => glyph.IsDrawn).Select(glyph => glyph.Use)];

    /// <summary>The space at which a line was broken is drawn beyond its end: who copies text or has it read aloud finds
    /// the words apart.</summary>
    private int WithSpaceAtLineEnd(TextLine line, int end) =>
        end == line.End && !line.EndsParagraph && _glyphs[end].CodePoint == ' ' ? end + 1 : end;

    private static LineFragment Underline(Look look, double x, double baseline, double width)
    {
        var y = baseline - look.ToPoints(look.Face.Style.UnderlinePosition);
        return new LineFragment(x, y, x + width, y, look.ToPoints(look.Face.Style.UnderlineThickness));
    }

    private double NaturalWidth(int start, int end)
    {
        var width = 0.0;
        for (var i = start; i < end; i++)
            width += _glyphs[i].Advance;
        return width;
    }

    private int CountSpaces(int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
            count += TextFragment.IsSpace(_glyphs[i].CodePoint) ? 1 : 0;
        return count;
    }
}
