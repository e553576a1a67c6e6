using Dti.Domain.Periods;

namespace Dti.Domain.Catalogue;

/// <summary>How an issuing body's documents begin and end (Nghị định 30/2020/NĐ-CP, Appendix I).</summary>
/// <param name="Unit">Id of the unit the body belongs to.</param>
/// <param name="SuperiorBody">Line above the issuing body, in capitals.</param>
/// <param name="IssuingBody">The body that issues, in capitals.</param>
/// <param name="IssuingBodyName">The same body as a sentence names it: <c>Phòng Văn hóa và Thông tin huyện Tủa Chùa</c>.</param>
/// <param name="Symbol">Symbol after the number: <c>BC-PVHTT</c>.</param>
/// <param name="Place">Place name before the date.</param>
/// <param name="Addressee">Who is addressed after <i>Kính gửi</i>, or null.</param>
/// <param name="Grounds">Legal grounds, one sentence each, without final marks.</param>
/// <param name="Recipients">Lines after <i>Nơi nhận</i>, the filing line last, without dashes and final marks.</param>
/// <param name="SignatureLines">Authority and title, top to bottom, in capitals.</param>
/// <param name="Sections">Texts that only the office can write, by report and section code.</param>
public sealed record DocumentProfile(
    string Unit, string SuperiorBody, string IssuingBody, string IssuingBodyName, string Symbol, string Place, string? Addressee,
    IReadOnlyList<string> Grounds, IReadOnlyList<string> Recipients, IReadOnlyList<string> SignatureLines,
    IReadOnlyList<ProfileSection> Sections)
{
    /// <summary>Full name of who signs, without titles; null to leave the place empty.</summary>
    public string? Signer { get; init; }
}

/// <summary>Paragraphs an office adds to one section of one report; with none it leaves the section out.</summary>
/// <param name="Report">Report code: <c>self-scoring</c>.</param>
/// <param name="Section">
/// Section code of that report, such as <c>implementation</c>; <c>grounds</c>, <c>recipients</c>, <c>addressee</c> and <c>subject</c> stand in
/// place of what the profile, or the report itself, says.
/// </param>
/// <param name="Period">The period the text was written for, or null when it holds for every period.</param>
public sealed record ProfileSection(string Report, string Section, Period? Period, IReadOnlyList<string> Paragraphs);
