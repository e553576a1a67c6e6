namespace Dti.Domain.Catalogue;

/// <summary>
/// Rules for document profiles (handbook 4.2): what Nghị định 30/2020/NĐ-CP puts on every document must be given. The superior
/// body may be empty, because a People's Committee stands under none.
/// </summary>
internal static class ProfileRules
{
    public static IEnumerable<CatalogueFinding> UnitsAreKnown(CatalogueContent content)
    {
        var units = CatalogueTexts.UnitsById(content);
        return from profile in content.Profiles.Index()
               where !units.ContainsKey(profile.Item.Unit)
               let place = $"/documentProfiles/{profile.Index}/unit"
               select CatalogueTexts.UnknownUnit("CATALOGUE_PROFILE_UNIT_UNKNOWN", place, profile.Item.Unit);
    }

    public static IEnumerable<CatalogueFinding> UnitsHaveOneProfile(CatalogueContent content) =>
        from repeat in CatalogueTexts.Repeated(content.Profiles, profile => profile.Unit)
        select new CatalogueFinding("CATALOGUE_PROFILE_DUPLICATE", $"/documentProfiles/{repeat.Index}/unit",
            $"{repeat.Item.Unit} đã có mẫu văn bản tại /documentProfiles/{repeat.First}. Đề nghị chỉ giữ một.",
            $"{repeat.Item.Unit} has a profile at /documentProfiles/{repeat.First} already. Keep one.");

    public static IEnumerable<CatalogueFinding> MandatoryLinesAreGiven(CatalogueContent content)
    {
        foreach (var (at, profile) in content.Profiles.Index())
        {
            var sections = profile.Sections.Index();
            var lines = Lines("grounds", profile.Grounds)
                .Concat(Lines("recipients", profile.Recipients))
                .Concat(Lines("signatureLines", profile.SignatureLines))
                .Concat(sections.SelectMany(section => Lines($"sections/{section.Index}/paragraphs", section.Item.Paragraphs)))
                .Append(("issuingBody", profile.IssuingBody))
                .Append(("issuingBodyName", profile.IssuingBodyName))
                .Append(("symbol", profile.Symbol))
                .Append(("place", profile.Place))
                .Append(("addressee", profile.Addressee))
                .Append(("signer", profile.Signer));
            foreach (var finding in CatalogueTexts.Blank(lines.Select(line => ($"/documentProfiles/{at}/{line.Item1}", line.Item2))))
                yield return finding;

            var missing = new[] { ("recipients", profile.Recipients), ("signatureLines", profile.SignatureLines) }
                .Where(list => list.Item2.Count == 0);
            foreach (var (member, _) in missing)
            {
                yield return new("CATALOGUE_PROFILE_LINES_MISSING", $"/documentProfiles/{at}/{member}",
                    $"{profile.Unit}: phải có ít nhất một dòng. Đề nghị bổ sung nơi nhận và thẩm quyền, chức vụ người ký.",
                    $"{profile.Unit}: at least one line is needed. Give recipients and the signer's authority and title.");
            }
        }
    }

    public static IEnumerable<CatalogueFinding> SectionsAreNamedOnce(CatalogueContent content)
    {
        foreach (var (at, profile) in content.Profiles.Index())
        {
            foreach (var (index, section) in profile.Sections.Index())
            {
                if (!CatalogueSlug.IsCode(section.Report))
                    yield return CatalogueSlug.NotACode($"/documentProfiles/{at}/sections/{index}/report", section.Report);
                if (!CatalogueSlug.IsCode(section.Section))
                    yield return CatalogueSlug.NotACode($"/documentProfiles/{at}/sections/{index}/section", section.Section);
            }

            var repeats = CatalogueTexts.Repeated(profile.Sections, section => (section.Report, section.Section, section.Period));
            foreach (var (index, first, section) in repeats)
            {
                yield return new("CATALOGUE_SECTION_DUPLICATE", $"/documentProfiles/{at}/sections/{index}",
                    $"{profile.Unit}: mục {section.Section} của {section.Report} đã có ở vị trí thứ {first + 1}. Đề nghị gộp lại.",
                    $"{profile.Unit}: section {section.Section} of {section.Report} is number {first + 1} already. Join them.");
            }
        }
    }

    private static IEnumerable<(string, string?)> Lines(string member, IReadOnlyList<string> lines) =>
        lines.Index().Select(line => ($"{member}/{line.Index}", (string?)line.Item));
}
