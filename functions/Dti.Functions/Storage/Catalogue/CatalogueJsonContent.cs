using System.Text;
using Dti.Domain.Catalogue;
using Dti.Domain.Periods;

namespace Dti.Functions.Storage.Catalogue;

/// <summary>From the file's entries to the domain's records: names normalised, defaults filled in, order kept.</summary>
internal static class CatalogueJsonContent
{
    public static CatalogueContent Of(CatalogueEntry entry) => new(
        [.. entry.Units.Select(UnitOf)],
        [.. entry.Rubrics.Select(RubricOf)],
        [.. entry.Groups.Select(GroupOf)],
        [.. entry.Rounds.Select(round => RoundOf(round, entry.Groups))],
        [.. entry.Aliases.Select(alias => new UnitAlias(Name(alias.Printed), alias.Unit))],
        [.. entry.DocumentProfiles.Select(ProfileOf)])
    {
        Successions = [.. (entry.Successions ?? []).Select(SuccessionOf)],
        Indicators = [.. (entry.Indicators ?? []).Select(CatalogueJsonMeasures.IndicatorOf)],
        Targets = CatalogueJsonMeasures.TargetsOf(entry),
        ServiceIndices = [.. (entry.ServiceIndices ?? []).Select(CatalogueJsonMeasures.ServiceIndexOf)],
    };

    private static Unit UnitOf(UnitEntry unit) => new(
        unit.Id, unit.Code, Name(unit.FullName), unit.Kind, unit.Level, unit.Parent, unit.ValidFrom, unit.ValidTo);

    private static Rubric RubricOf(RubricEntry rubric) => new(
        rubric.Id, Name(rubric.Name), rubric.LegalBasis is { } basis ? Prose(basis) : null,
        [.. rubric.Indices.Select(IndexOf)],
        [.. rubric.Pillars.Select(pillar => new Pillar(pillar.Code, Name(pillar.Name), pillar.ActivityIndex))],
        [.. rubric.ClassLimits.Select(limit => new ClassLimit(limit.Class, limit.FromPoints))])
    {
        Criteria = [.. (rubric.Criteria ?? []).Select(CriterionOf)],
    };

    private static RubricIndex IndexOf(IndexEntry index) => new(
        index.Code, Name(index.Name), index.Group, index.MaxPoints, [.. (index.Aliases ?? []).Select(Name)])
    {
        Offices = OfficesOf(index.Offices),
    };

    private static Criterion CriterionOf(CriterionEntry criterion) => new(
        criterion.Code, Name(criterion.Name), criterion.Index, criterion.MaxPoints, OfficesOf(criterion.Offices));

    private static IReadOnlyList<string> OfficesOf(IReadOnlyList<string>? offices) => [.. (offices ?? []).Select(Prose)];

    private static UnitSuccession SuccessionOf(SuccessionEntry link) => new(
        link.Predecessor, link.Successor, link.Relation, link.EffectiveOn, link.LegalBasis is { } basis ? Prose(basis) : null);

    private static Group GroupOf(GroupEntry group) => new(
        group.Id, Name(group.Name), group.Owner, group.Rubric, group.Members, group.ValidFrom, group.ValidTo)
    {
        ServiceIndex = group.ServiceIndex,
    };

    private static Round RoundOf(RoundEntry round, IReadOnlyList<GroupEntry> groups) => new(
        round.Period, round.Kind, round.Group,
        round.ExpectedUnits ?? groups.FirstOrDefault(group => group.Id == round.Group)?.Members ?? [],
        round.DueDay ?? Round.DefaultDueDay(round.Period));

    private static DocumentProfile ProfileOf(DocumentProfileEntry profile) => new(
        profile.Unit, Prose(profile.SuperiorBody), Prose(profile.IssuingBody), Prose(profile.IssuingBodyName),
        Prose(profile.Symbol), Prose(profile.Place),
        profile.Addressee is { } addressee ? Prose(addressee) : null,
        [.. profile.Grounds.Select(Prose)], [.. profile.Recipients.Select(Prose)], [.. profile.SignatureLines.Select(Prose)],
        [.. profile.Sections.Select(section => new ProfileSection(
            section.Report, section.Section, section.Period, [.. section.Paragraphs.Select(Prose)]))])
    {
        Signer = profile.Signer is { } signer ? Prose(signer) : null,
    };

    internal static string Name(string text) => VietnameseText.Normalise(text);

    // Running text keeps its apostrophes and spacing; only the form of its letters is unified.
    internal static string Prose(string text) => text.Normalize(NormalizationForm.FormC).Trim();
}
