using System.Text.Json;
using System.Text.Json.Serialization;
using Dti.Domain.Scoring;
using Dti.Functions.Hosting;
using Dti.Functions.Storage;

namespace Dti.Functions.Computing;

/// <summary>Body of <c>PUT publications/{period}/{group}</c>.</summary>
/// <param name="EvenIfOlder">True to publish an edition though a newer one was computed.</param>
/// <param name="ConfirmedBy">Name and office of whoever answers for disputed placements.</param>
internal sealed record PublicationRequest(
    string? Edition, string? ConfirmedBy, IReadOnlyList<ConfirmationRequest?>? Confirmations, bool? EvenIfOlder = null)
{
    private const int LongestName = 200;
    private const int LongestBasis = 500;

    [JsonIgnore]
    public string? Name => string.IsNullOrWhiteSpace(ConfirmedBy) ? null : ConfirmedBy.Trim();

    /// <summary>What is wrong with the texts, in two languages; null when nothing is.</summary>
    public (string Vietnamese, string English)? FindMistake()
    {
        if (!Domain.Scoring.Edition.IsId(Edition ?? ""))
            return ("Đề nghị ghi mã bản kết quả (edition), gồm 20 chữ số thập lục phân.", "Name the edition: 20 hexadecimal digits.");
        if (Name is { } name && !IsLine(name, LongestName))
            return ($"Tên người xác nhận phải trên một dòng, không quá {LongestName} ký tự.", $"Write who confirms on one line, up to {LongestName} characters.");

        return (Confirmations ?? []).All(one => one is { Unit: not null } && !string.IsNullOrWhiteSpace(one.Basis) && IsLine(one.Basis, LongestBasis))
            ? null
            : ($"Mỗi xác nhận cần mã đơn vị (unit) và căn cứ (basis) trên một dòng, không quá {LongestBasis} ký tự.",
                $"Each confirmation needs a unit and its basis on one line, up to {LongestBasis} characters.");
    }

    /// <summary>What is confirmed, once no mistake was found.</summary>
    public IReadOnlyList<Confirmation> ToConfirmations() =>
        [.. (Confirmations ?? []).Select(one => new Confirmation(one!.Unit!, one.Basis!.Trim()))];

    private static bool IsLine(string text, int longest) => text.Length <= longest && !text.Any(char.IsControl);
}

/// <param name="Basis">What the placement was held against; public once the edition is.</param>
internal sealed record ConfirmationRequest(string? Unit, string? Basis);

/// <summary>What <c>PUT publications/{period}/{group}</c> answers.</summary>
/// <param name="Newest">The newest computed edition: another than the published one where figures came in since.</param>
internal sealed record PublicationAnswer(
    string Period, string Group, string Edition, string Status, string? Corrects, DateTime PublishedAt, string? ConfirmedBy,
    IReadOnlyList<ConfirmationRequest> Confirmations, string? Newest)
{
    public static PublicationAnswer Of(ReadEdition read, Publication publication) => new(
        read.Edition.Period.ToString(), read.Edition.Group, publication.Edition,
        Names.Lower(publication.Corrects is null ? EditionStatus.Published : EditionStatus.Corrected), publication.Corrects,
        publication.At.UtcDateTime, publication.ConfirmedBy,
        [.. publication.Confirmations.Select(one => new ConfirmationRequest(one.Unit, one.Basis))], read.Round.Current);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(PublicationRequest))]
[JsonSerializable(typeof(PublicationAnswer))]
[JsonSerializable(typeof(PublishedAnswer))]
internal sealed partial class PublicationJson : JsonSerializerContext
{
    public static PublicationJson Answering { get; } = new(Answers.Options());
}
