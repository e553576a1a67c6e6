using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;

namespace Dti.Domain.Reports;

/// <summary>How figures and names are written within official sentences (handbook 4.6).</summary>
internal static class Wording
{
    private const int PointDecimals = 2;

    /// <summary>Points with two decimals: <c>255,77</c>.</summary>
    public static string Points(decimal points) => VietnameseNumber.Format(points, PointDecimals);

    /// <summary>A unit's name within a sentence: <c>xã Sính Phình</c>.</summary>
    public static string Unit(ReferenceCatalogue catalogue, string unitId) => WithinSentence(catalogue.NameOf(unitId));

    /// <summary>Text that may begin a sentence, as it stands within one; an abbreviation such as UBND stays as it is.</summary>
    public static string WithinSentence(string text) =>
        text.Length > 1 && char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary>Names within a sentence, in the order given.</summary>
    public static string Units(ReferenceCatalogue catalogue, IEnumerable<string> unitIds) =>
        string.Join(", ", unitIds.Select(id => Unit(catalogue, id)));

    /// <summary>A period's name whose year does not go to the next line alone.</summary>
    public static string WithoutBreak(string period) => period.Replace("năm ", "năm\u00A0", StringComparison.Ordinal);
}
