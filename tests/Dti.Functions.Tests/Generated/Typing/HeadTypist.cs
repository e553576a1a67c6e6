using System.Text;
using Dti.Domain.Catalogue;

namespace Dti.Functions.Tests.Generated.Typing;

/// <summary>Whether a header must, may or must not yield HEADER_VARIANT.</summary>
internal enum Heading
{
    Plain,
    PerhapsVariant,
    Variant,
}

internal sealed record TypedHead(string Text, Heading Heading);

/// <summary>Types column headers as offices do.</summary>
internal sealed class HeadTypist(Lot lot)
{
    private readonly string habit = lot.Pick("plain", "plain", "plain", "capitals", "breaks", "numbered", "maxima");

    public TypedHead Index(RubricIndex index, int number, IReadOnlyList<RubricIndex> all, decimal? maximum)
    {
        if (lot.Draws("header misspelt", 3) && Misspelt(index.Name, all) is { } wrong)
            return new(wrong, Heading.Variant);
        if (lot.Draws("header with điểm before it", 1))
            return new($"Điểm {index.Name.ToLowerInvariant()}", Heading.PerhapsVariant);

        var text = index.Aliases.Count > 0 && lot.Draws("header is an alias", 30) ? lot.Pick(index.Aliases) : index.Name;
        switch (habit)
        {
            case "numbered" when lot.Draws("numbered headers", 100):
                return new($"{lot.Pick($"{number}. ", $"({number}) ", $"{number}) ")}{text}", Heading.PerhapsVariant);
            case "maxima" when maximum is not null && lot.Draws("maxima in headers", 100):
                return new(
                    $"{text}{lot.Pick(" ", "\n")}{lot.Pick($"(tối đa {maximum:0.##} điểm)", $"({maximum:0.##} điểm)", $"(Tối đa: {maximum:0.##})")}", Heading.PerhapsVariant);
            default:
                return Plain(text);
        }
    }

    /// <summary>The header of a column that is no index.</summary>
    public TypedHead Word(params string[] usual) => Plain(lot.Pick(usual));

    private TypedHead Plain(string text)
    {
        if (habit == "capitals" && lot.Draws("headers in capitals", 100))
            text = text.ToUpperInvariant();
        if (habit == "breaks" && lot.Draws("headers with line breaks", 100) && text.Contains(' '))
            text = text[..text.IndexOf(' ')] + "\n" + text[(text.IndexOf(' ') + 1)..];
        text = Spelling.Form(lot, Spelling.Blanks(lot, text));
        return lot.Draws("colon or star after a header", 2) ? new(text + lot.Pick(":", "*", " (*)"), Heading.PerhapsVariant)
            : new(text, Heading.Plain);
    }

    /// <summary>One mark off, as in Thế chế số, and unlike every other index's name.</summary>
    private string? Misspelt(string name, IReadOnlyList<RubricIndex> all)
    {
        var letters = name.Normalize(NormalizationForm.FormD).ToList();
        var marks = Enumerable.Range(0, letters.Count).Where(at =>
            letters[at] is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323').ToList();
        var at = lot.Pick(marks);
        letters[at] = letters[at] == '\u0301' ? '\u0300' : '\u0301';
        var wrong = string.Concat(letters).Normalize(NormalizationForm.FormC);
        return all.Any(index => Names.Fold(index.Name) == Names.Fold(wrong)) ? null : wrong;
    }
}
