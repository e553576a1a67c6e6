using Dti.Domain.Submissions;

namespace Dti.Domain.Reports;

/// <summary>One of the reports that an office can have: which sections and annexes it is made of.</summary>
public sealed class ReportKind
{
    private readonly IReadOnlyList<ReportSection> sections;
    private readonly IReadOnlyList<Func<ReportFacts, AnnexDraft?>> annexes;

    internal ReportKind(string code, string title, IReadOnlyList<ReportSection> sections, IReadOnlyList<Func<ReportFacts, AnnexDraft?>> annexes)
    {
        (Code, Title) = (code, title);
        (this.sections, this.annexes) = (sections, annexes);
    }

    /// <summary>Names it in addresses and document profiles: <c>self-scoring</c>.</summary>
    public string Code { get; }

    /// <summary>Short, for lists and file names.</summary>
    public string Title { get; }

    /// <summary>What it is about, after its type.</summary>
    internal Func<ReportFacts, string> Subject { get; init; } = _ => "";

    /// <summary>The edition that a request for the report can name, and that its foot names first; null where the office has none.</summary>
    public Func<ReportFacts, EditionFacts?> Main { get; internal init; } = _ => null;

    /// <summary>What a document profile may speak of: the report's own sections, and what stands around them.</summary>
    /// <param name="indices">Codes of indices that some rubric has.</param>
    public IReadOnlyList<string> SectionCodes(IReadOnlyCollection<string> indices) =>
        [.. sections.SelectMany(section => section.Codes(indices)), "subject", "addressee", "grounds", "recipients"];

    /// <summary>Figures without which there is no such report.</summary>
    public ReportNeeds Requires { get; internal init; }

    /// <summary>Figures that it speaks of where there are such.</summary>
    internal ReportNeeds MayUse { get; init; }

    /// <summary>Every figure it speaks of; others need not be read for it.</summary>
    public ReportNeeds Needs => Requires | MayUse;

    /// <summary>The facts it is composed from, and no other editions and files of the office.</summary>
    public ReportFacts FactsFor(ReportFacts facts)
    {
        var taken = facts with
        {
            Collected = Needs.HasFlag(ReportNeeds.Collected) ? facts.Collected : null,
            Ranked = Needs.HasFlag(ReportNeeds.Ranked) ? facts.Ranked : null,
            Measured = Needs.HasFlag(ReportNeeds.Measured) ? facts.Measured : null,
        };
        var readings = taken.Editions.SelectMany(edition => edition.Inputs).Select(input => input.Reading).OfType<string>();
        var used = readings.Select(SubmissionId.OfReading).ToHashSet(StringComparer.Ordinal);
        return taken with { Submissions = [.. facts.Submissions.Where(file => used.Contains(file.Id))] };
    }

    /// <summary>Whether its figures are there for an office.</summary>
    public bool IsPossible(ReportFacts facts) => Main(facts) is not null;

    /// <exception cref="ArgumentException">There are no figures for it.</exception>
    public ReportContent Compose(ReportFacts all)
    {
        var main = Main(all) ?? throw new ArgumentException($"There are no figures for {Code}.", nameof(all));
        var facts = FactsFor(all);
        var subject = facts.TextsOf(Code, "subject") is [var own, ..] ? own : Subject(facts);
        var outline = new ReportOutline();
        outline.Write(sections, Code, facts);
        outline.Add(new ReportPart.Prose($"Trên đây là báo cáo {Wording.WithinSentence(subject)}./."));
        var captions = new CaptionNumbers();
        var body = captions.Number(outline.Parts);
        return new ReportContent(
            Code, Title, OfficialForm.Head(facts), "BÁO CÁO", subject, OfficialForm.Addressee(facts, Code), OfficialForm.Grounds(facts, Code), body,
            OfficialForm.Closing(facts, Code), Annexes(facts, main, captions), OfficialForm.EditionNote(facts, main))
        {
            Notice = OfficialForm.Notice(facts),
            Submissions = facts.Submissions,
        };
    }

    private IReadOnlyList<ReportAnnex> Annexes(ReportFacts facts, EditionFacts main, CaptionNumbers captions)
    {
        List<AnnexDraft> drafts = [.. annexes.Select(draft => draft(facts)).OfType<AnnexDraft>(), SourcesAnnex.Of(facts, main)];
        return
        [
            .. drafts.Select((draft, at) => new ReportAnnex(
                drafts.Count == 1 ? "Phụ lục" : $"Phụ lục {ReportOutline.Roman(at + 1)}", draft.Title, OfficialForm.AnnexReference(facts),
                draft.IsWide, captions.Number(draft.Parts))),
        ];
    }
}

/// <summary>An annex before it is known how many there are.</summary>
internal sealed record AnnexDraft(string Title, bool IsWide, IReadOnlyList<ReportPart> Parts);
