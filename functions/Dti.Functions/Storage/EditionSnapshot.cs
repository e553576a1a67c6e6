using System.Text.Json;
using System.Text.Json.Serialization;
using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Scoring;

namespace Dti.Functions.Storage;

/// <summary>
/// An edition as it is kept for ever: one content in the archive, written before anything points to it. Names and maxima come from
/// the rubric of the catalogue version it was made with. Members are never renamed or taken away: old editions stay readable.
/// </summary>
internal sealed record EditionSnapshot(
    string Edition, string Period, string Group, string CatalogueVersion, string RulesVersion, PreviousSnapshot? Previous,
    IReadOnlyList<InputSnapshot> Inputs, IReadOnlyList<BoardSnapshot> Boards, IReadOnlyList<NotRankedSnapshot> NotRanked)
{
    /// <summary>Null where nothing was measured beside scores.</summary>
    public ServicesSnapshot? Services { get; init; }

    public static BinaryData Of(Edition edition)
    {
        var snapshot = new EditionSnapshot(
            edition.Id, edition.Period.ToString(), edition.Group, edition.CatalogueVersion, edition.RulesVersion,
            PreviousSnapshot.Of(edition.Previous), [.. edition.Inputs.Select(InputSnapshot.Of)],
            [.. edition.Ranking.Boards.Select(BoardSnapshot.Of)], [.. edition.Ranking.NotRanked.Select(NotRankedSnapshot.Of)])
        {
            Services = edition.Services is { } services ? ServicesSnapshot.Of(services) : null,
        };
        return BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(snapshot, SnapshotJson.Default.EditionSnapshot));
    }

    public static EditionSnapshot Read(BinaryData content) =>
        JsonSerializer.Deserialize(content, SnapshotJson.Default.EditionSnapshot)
        ?? throw new InvalidDataException("An edition in the archive is empty.");

    /// <param name="empty">The boards without their units, as the catalogue of the edition has them.</param>
    public Edition ToEdition(IEnumerable<Board> empty)
    {
        var byCode = Boards.ToDictionary(board => board.Code, StringComparer.Ordinal);
        var boards = empty.Where(board => byCode.ContainsKey(board.Code)).Select(board => byCode[board.Code].Fill(board));
        return new Edition(
            Edition, StoredPeriod.Of(Period), Group, [.. Inputs.Select(input => input.ToInput())], Previous?.ToReference(), CatalogueVersion,
            RulesVersion, new Ranking([.. boards], [.. NotRanked.Select(unit => unit.ToNotRanked())]))
        {
            Services = Services?.ToResults(),
        };
    }
}

internal sealed record PreviousSnapshot(string Period, string Group, string Edition)
{
    public static PreviousSnapshot? Of(EditionReference? reference) =>
        reference is null ? null : new PreviousSnapshot(reference.Period.ToString(), reference.Group, reference.Edition);

    public EditionReference ToReference() => new(StoredPeriod.Of(Period), Group, Edition);
}

internal sealed record InputSnapshot(string Unit, string? Reading, NotRankedReason? Reason, string? Blocked)
{
    public static InputSnapshot Of(EditionInput input) => new(input.Unit, input.Reading, input.Reason, input.Blocked);

    public EditionInput ToInput() => new(Unit, Reading, Reason, Blocked);
}

internal sealed record BoardSnapshot(string Code, IReadOnlyList<PlacementSnapshot> Placements, IReadOnlyList<NotRankedSnapshot>? NotRanked)
{
    public static BoardSnapshot Of(Board board) => new(
        board.Code, [.. board.Placements.Select(PlacementSnapshot.Of)],
        board.NotRanked is { } own ? [.. own.Select(NotRankedSnapshot.Of)] : null);

    public Board Fill(Board board) => board with
    {
        Placements = [.. Placements.Select(placement => placement.ToPlacement())],
        NotRanked = NotRanked is { } own ? [.. own.Select(unit => unit.ToNotRanked())] : null,
    };
}

internal sealed record PlacementSnapshot(int Rank, string Unit, decimal Points, ScoreClass? Class, bool Tied, bool Disputed)
{
    public static PlacementSnapshot Of(Placement placement) => new(
        placement.Rank, placement.Unit, placement.Points, placement.Class, placement.IsTied, placement.IsDisputed);

    public Placement ToPlacement() => new(Rank, Unit, Points, Class, Tied, Disputed);
}

internal sealed record NotRankedSnapshot(
    string Unit, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] NotRankedReason Code, string Reason)
{
    public static NotRankedSnapshot Of(NotRanked unit) => new(unit.Unit, unit.Code, unit.Reason);

    public NotRanked ToNotRanked() => new(Unit, Code, Reason);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(EditionSnapshot))]
internal sealed partial class SnapshotJson : JsonSerializerContext;
