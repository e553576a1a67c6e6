namespace Dti.Domain.Reports;

/// <summary>What a report says, in reading order; how it looks is decided by whoever renders it.</summary>
/// <param name="Code">Which report it is: <c>self-scoring</c>.</param>
/// <param name="Title">Short, for lists and file names.</param>
/// <param name="TypeName">Document type in capitals: <c>BÁO CÁO</c>.</param>
/// <param name="Abstract">What it is about, below the type.</param>
/// <param name="Addressee">After <i>Kính gửi</i>, or null.</param>
/// <param name="Grounds">Legal grounds with their final marks.</param>
/// <param name="EditionNote">Names the edition the figures come from, and that it is provisional where it is; for the foot of each page.</param>
public sealed record ReportContent(
    string Code, string Title, DocumentHead Head, string TypeName, string Abstract, string? Addressee, IReadOnlyList<string> Grounds,
    IReadOnlyList<ReportPart> Body, DocumentClosing Closing, IReadOnlyList<ReportAnnex> Annexes, string EditionNote)
{
    /// <summary>Stands below the abstract where the figures are not final; else null.</summary>
    public string? Notice { get; init; }

    /// <summary><c>Kính gửi: ….</c>; null where there is no addressee.</summary>
    public string? AddresseeLine => Addressee is null ? null : $"Kính gửi: {Addressee}.";

    /// <summary>What its figures were read from, by path.</summary>
    public IReadOnlyList<UsedSubmission> Submissions { get; init; } = [];

    /// <summary>Every part of text and annexes.</summary>
    public IEnumerable<ReportPart> Parts => Body.Concat(Annexes.SelectMany(annex => annex.Parts));
}

/// <summary>The two columns at the top of the first page.</summary>
/// <param name="Number">With blanks to be filled in by the clerk: <c>Số:        /BC-PVHTT</c>.</param>
/// <param name="PlaceAndDate">With blanks for day and month.</param>
public sealed record DocumentHead(string SuperiorBody, string IssuingBody, string Number, string PlaceAndDate)
{
    /// <summary>Heads the right column of every official document.</summary>
    public const string Country = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    /// <summary>Stands below the country.</summary>
    public const string Motto = "Độc lập - Tự do - Hạnh phúc";
}

/// <summary>Recipients on the left, authority and signature on the right.</summary>
/// <param name="Recipients">Lines with their dashes and final marks.</param>
/// <param name="Authority">Lines in capitals, top to bottom.</param>
public sealed record DocumentClosing(IReadOnlyList<string> Recipients, IReadOnlyList<string> Authority)
{
    /// <summary>Stands above the recipients.</summary>
    public const string RecipientsTitle = "Nơi nhận:";

    /// <summary>Of who signs; null where the office has not given it.</summary>
    public string? Name { get; init; }
}

/// <summary>An annex with its own heading, on pages of its own.</summary>
/// <param name="Label"><c>Phụ lục</c>, with a Roman number where there are several.</param>
/// <param name="Reference">Which document it belongs to, with blanks for number and date.</param>
/// <param name="IsWide">To be laid on landscape pages.</param>
public sealed record ReportAnnex(string Label, string Title, string Reference, bool IsWide, IReadOnlyList<ReportPart> Parts);
