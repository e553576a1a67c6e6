using Dti.Domain.Catalogue;

namespace Dti.Domain.Reports;

/// <summary>Whether a catalogue's document profiles speak of reports and sections that there are: other texts would be lost in silence.</summary>
public static class ProfileSections
{
    /// <param name="content">In which <see cref="CatalogueRules.Check"/> finds nothing.</param>
    public static IEnumerable<CatalogueFinding> Check(CatalogueContent content)
    {
        var indices = content.Rubrics.SelectMany(rubric => rubric.Indices).Select(index => index.Code).ToHashSet(StringComparer.Ordinal);
        var codes = ReportKinds.All.ToDictionary(
            kind => kind.Code, kind => kind.SectionCodes(indices).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var (at, profile) in content.Profiles.Index())
        {
            foreach (var (number, section) in profile.Sections.Index())
            {
                var place = $"/documentProfiles/{at}/sections/{number}";
                if (!codes.TryGetValue(section.Report, out var known))
                    yield return Unknown("CATALOGUE_SECTION_REPORT_UNKNOWN", $"{place}/report", "báo cáo", "report", section.Report, codes.Keys);
                else if (!known.Contains(section.Section))
                    yield return Unknown("CATALOGUE_SECTION_UNKNOWN", $"{place}/section", "mục", "section", section.Section, known);
            }
        }
    }

    private static CatalogueFinding Unknown(string rule, string place, string what, string whatEn, string code, IEnumerable<string> known) => new(
        rule, place, $"Không có {what} \"{code}\". Đề nghị dùng một trong các mã: {string.Join(", ", known)}.",
        $"There is no {whatEn} \"{code}\". Use one of: {string.Join(", ", known)}.");
}
