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
    public static BinaryData Of(Edition edition)
    {
        var snapshot = new EditionSnapshot(
            edition.Id, edition.Period.ToString(), edition.Group, edition.CatalogueVersion, edition.RulesVersion,
            edition.Previous is { } previous ? new PreviousSnapshot(previous.Period.ToString(), previous.Group, previous.Edition) : null,
            [.. edition.Inputs.Select(input => new InputSnapshot(input.Unit, input.Reading, input.Reason, input.Blocked))],
            [.. edition.Ranking.Boards.Select(board => new BoardSnapshot(board.Code, [.. board.Placements.Select(PlacementSnapshot.Of)]))],
            [.. edition.Ranking.NotRanked.Select(unit => new NotRankedSnapshot(unit.Unit, unit.Code, unit.Reason))]);
        return BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(snapshot, SnapshotJson.Default.EditionSnapshot));
    }

    public static EditionSnapshot Read(BinaryData content) =>
        JsonSerializer.Deserialize(content, SnapshotJson.Default.EditionSnapshot)
        ?? throw new InvalidDataException("An edition in the archive is empty.");

    public Edition ToEdition(Rubric rubric)
    {
        var byCode = Boards.ToDictionary(board => board.Code, board => board.Placements, StringComparer.Ordinal);
        var boards = Ranking.Of(rubric, [], []).Boards
            .Select(board => board with { Placements = [.. byCode[board.Code].Select(placement => placement.ToPlacement())] });
        var notRanked = NotRanked.Select(unit => new NotRanked(unit.Unit, unit.Code, unit.Reason));
        return new Edition(
            Edition, StoredPeriod.Of(Period), Group, [.. Inputs.Select(input => new EditionInput(input.Unit, input.Reading, input.Reason, input.Blocked))],
            Previous is { } previous ? new EditionReference(StoredPeriod.Of(previous.Period), previous.Group, previous.Edition) : null,
            CatalogueVersion, RulesVersion, new Ranking([.. boards], [.. notRanked]));
    }
}

internal sealed record PreviousSnapshot(string Period, string Group, string Edition);

internal sealed record InputSnapshot(string Unit, string? Reading, NotRankedReason? Reason, string? Blocked);

internal sealed record BoardSnapshot(string Code, IReadOnlyList<PlacementSnapshot> Placements);

internal sealed record PlacementSnapshot(int Rank, string Unit, decimal Points, ScoreClass? Class, bool Tied, bool Disputed)
{
    public static PlacementSnapshot Of(Placement placement) => new(
        placement.Rank, placement.Unit, placement.Points, placement.Class, placement.IsTied, placement.IsDisputed);

    public Placement ToPlacement() => new(Rank, Unit, Points, Class, Tied, Disputed);
}

internal sealed record NotRankedSnapshot(
    string Unit, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] NotRankedReason Code, string Reason);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(EditionSnapshot))]
internal sealed partial class SnapshotJson : JsonSerializerContext;
