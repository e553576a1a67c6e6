using System.Text.RegularExpressions;

namespace Dti.Domain.Catalogue;

/// <summary>The form of ids and codes that the catalogue assigns; they stand in paths, URLs and table keys as they are.</summary>
public static partial class CatalogueSlug
{
    /// <summary>Longest id or code, in characters.</summary>
    public const int MostCharacters = 80;

    /// <summary>Whether a text is a code: <c>a-z</c>, <c>0-9</c> and single hyphens between them.</summary>
    public static bool IsCode(string text) => text.Length <= MostCharacters && CodePattern().IsMatch(text);

    /// <summary>Whether a text is an id: codes joined by dots, such as <c>ba-to.ba-to-21484</c>.</summary>
    public static bool IsId(string text) => text.Length <= MostCharacters && IdPattern().IsMatch(text);

    /// <summary>Whether a text is a code as the national portal names components: <c>PUBLISH_ON_TIME</c>.</summary>
    public static bool IsPortalCode(string text) => text.Length <= MostCharacters && PortalCodePattern().IsMatch(text);

    internal static CatalogueFinding NotAnId(string place, string text) => new(
        "CATALOGUE_ID_FORM", place,
        $"Mã \"{text}\" không đúng dạng. Đề nghị chỉ dùng chữ thường không dấu a-z, chữ số, dấu gạch nối và dấu chấm, tối đa " +
        $"{MostCharacters} ký tự.",
        $"The id \"{text}\" is malformed. Use lower-case a-z, digits, single hyphens and dots, at most {MostCharacters} characters.");

    internal static CatalogueFinding NotACode(string place, string text) => new(
        "CATALOGUE_ID_FORM", place,
        $"Mã \"{text}\" không đúng dạng. Đề nghị chỉ dùng chữ thường không dấu a-z, chữ số và dấu gạch nối, tối đa {MostCharacters} ký tự.",
        $"The code \"{text}\" is malformed. Use lower-case a-z, digits and single hyphens, at most {MostCharacters} characters.");

    internal static CatalogueFinding NotAPortalCode(string place, string text) => new(
        "CATALOGUE_ID_FORM", place,
        $"Mã \"{text}\" không đúng dạng. Đề nghị chỉ dùng chữ hoa không dấu A-Z, chữ số và dấu gạch dưới, tối đa {MostCharacters} ký tự.",
        $"The code \"{text}\" is malformed. Use capitals A-Z, digits and single underscores, at most {MostCharacters} characters.");

    [GeneratedRegex(@"\A[A-Z0-9]+(?:_[A-Z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex PortalCodePattern();

    [GeneratedRegex(@"\A[a-z0-9]+(?:-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex CodePattern();

    [GeneratedRegex(@"\A[a-z0-9]+(?:[.-][a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();
}
