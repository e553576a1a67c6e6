using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;

namespace Dti.Domain.Reports;

/// <summary>How figures and names are written within official sentences (handbook 4.6).</summary>
internal static class Wording
{
    private const int PointDecimals = 2;
    private const int MostNamed = 20;

    /// <summary>Points with two decimals: <c>255,77</c>.</summary>
    public static string Points(decimal points) => VietnameseNumber.Format(points, PointDecimals);

    /// <summary>Points on offer and limits, with no more decimals than they have: <c>1.000</c>.</summary>
    public static string Short(decimal points) => VietnameseNumber.Format(points, VietnameseNumber.DecimalsOf(points));

    /// <summary>A unit's name within a sentence: <c>xã Sính Phình</c>.</summary>
    public static string Unit(ReferenceCatalogue catalogue, string unitId) => WithinSentence(catalogue.NameOf(unitId));

    /// <summary>Text that may begin a sentence, as it stands within one; an abbreviation such as UBND stays as it is.</summary>
    public static string WithinSentence(string text) =>
        text.Length == 0 || (text.Length > 1 && char.IsUpper(text[1])) ? text : char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary>Lines of one list: <c>;</c> after all but the last, which ends with a full stop.</summary>
    public static IEnumerable<ReportPart> Items(IEnumerable<ReportText> texts, int level = 1)
    {
        List<ReportText> all = [.. texts];
        return all.Select((text, at) => new ReportPart.Item(ReportText.Of($"{text}{(at == all.Count - 1 ? "." : ";")}"), level));
    }

    /// <summary>Names within a sentence, in the order given.</summary>
    public static string Units(ReferenceCatalogue catalogue, IEnumerable<string> unitIds) =>
        string.Join(", ", unitIds.Select(id => Unit(catalogue, id)));

    /// <summary>The same of as many as a reader takes in, and how many more there are.</summary>
    public static string FirstUnits(ReferenceCatalogue catalogue, IReadOnlyList<string> unitIds) =>
        First([.. unitIds.Select(id => Unit(catalogue, id))]);

    /// <summary>As many names as a reader takes in, and how many more there are.</summary>
    public static string First(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(MostNamed)) + (names.Count > MostNamed ? $" và {Short(names.Count - MostNamed)} đơn vị khác" : "");

    /// <summary>A period's name whose year does not go to the next line alone.</summary>
    public static string WithoutBreak(string period) => period.Replace("năm ", "năm\u00A0", StringComparison.Ordinal)
        .Replace("quý ", "quý\u00A0", StringComparison.Ordinal);

    /// <summary>Text that stands within a sentence, at the beginning of one.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
