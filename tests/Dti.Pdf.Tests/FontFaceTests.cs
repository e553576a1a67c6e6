using System.Text;

namespace Dti.Pdf.Tests;

/// <summary>The expected figures were read from the font files with fontTools.</summary>
public sealed class FontFaceTests
{
    [Fact]
    public void Vertical_measures_are_those_of_the_font()
    {
        var face = Faces.Tinos.Regular;

        Assert.Equal(("Tinos-Regular", 2048), (face.PostScriptName, face.UnitsPerEm));
        Assert.Equal((1825, 443, 87), (face.Ascent, face.Descent, face.LineGap));
        Assert.Equal((-1114, -797, 5728, 2068), face.BoundingBox);
        Assert.Equal((3209, 1341), (face.GlyphCount, face.Style.CapHeight));
    }

    [Theory]
    [InlineData('A', 36, 1479)]
    [InlineData('ề', 726, 909)]
    [InlineData('ệ', 732, 909)]
    [InlineData('Đ', 263, 1479)]
    [InlineData('ỹ', 780, 1024)]
    [InlineData('₫', 687, 1050)]
    [InlineData('…', 170, 2048)]
    public void Characters_have_the_glyph_and_width_of_the_font(char character, int glyph, int advance)
    {
        var face = Faces.Tinos.Regular;

        Assert.Equal(glyph, (int?)face.GlyphFor(new Rune(character)));
        Assert.Equal(advance, face.AdvanceOf((ushort)glyph));
    }

    [Fact]
    public void Italic_faces_lean_by_the_angle_of_the_font()
    {
        Assert.Equal(-16.33, Faces.Tinos.Italic.Style.ItalicAngle, 0.001);
        Assert.Equal((true, true), (Faces.Tinos.BoldItalic.Style.IsBold, Faces.Tinos.BoldItalic.Style.IsItalic));
        Assert.Equal((false, false), (Faces.Tinos.Regular.Style.IsBold, Faces.Tinos.Regular.Style.IsItalic));
    }

    [Fact]
    public void Every_letter_of_Vietnamese_is_in_every_face()
    {
        const string vowels = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";

        foreach (var letter in (vowels + vowels.ToUpperInvariant()).EnumerateRunes())
        {
            Assert.True(Faces.Tinos.Regular.Has(letter), letter.ToString());
            Assert.True(Faces.Tinos.Bold.Has(letter), letter.ToString());
            Assert.True(Faces.Tinos.Italic.Has(letter), letter.ToString());
            Assert.True(Faces.Tinos.BoldItalic.Has(letter), letter.ToString());
        }
    }

    [Fact]
    public void Decomposed_text_is_as_wide_as_composed_text()
    {
        const string name = "Nguyễn Thị Ngọc Ẩn";
        var face = Faces.Tinos.Regular;

        Assert.Equal(face.Measure(name, 14), face.Measure(name.Normalize(NormalizationForm.FormD), 14));
    }

    [Fact]
    public void Text_is_measured_in_points()
    {
        Assert.Equal((1479 + 909) * 14 / 2048.0, Faces.Tinos.Regular.Measure("Aề", 14), 9);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a font at all")]
    [InlineData("OTTO and then some bytes")]
    public void What_is_no_font_is_refused(string content)
    {
        Assert.Throws<InvalidDataException>(() => FontFace.Parse(Encoding.ASCII.GetBytes(content)));
    }

    [Fact]
    public void A_font_cut_short_anywhere_is_refused()
    {
        var file = Faces.File("Regular");

        for (var length = 0; length < file.Length; length += 9973)
            Assert.Throws<InvalidDataException>(() => FontFace.Parse(file.AsMemory(0, length)));
    }
}
