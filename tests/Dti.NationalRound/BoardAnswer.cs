using System.Text.Json;

namespace Dti.NationalRound;

/// <summary>Compares what <c>GET rankings/{period}/{group}</c> answers with what it ought to.</summary>
public static class BoardAnswer
{
    /// <summary>The path of a board, relative to the app's address.</summary>
    public static string PathOf(string board) => $"api/rankings/{Country.Period}/{Country.Group}?board={board}";

    /// <summary>Every difference, as a sentence; none when the board is right.</summary>
    public static IEnumerable<string> Differences(JsonElement answer, ExpectedBoard expected, Country country)
    {
        var places = answer.GetProperty("placements").EnumerateArray().Select(place => (
            Rank: place.GetProperty("rank").GetInt32(), Unit: place.GetProperty("unit").GetString()!,
            Hundredths: place.GetProperty("points").GetDecimal() * 100)).ToList();
        if (places.Count != expected.Places.Count)
            yield return $"{expected.Code}: {places.Count} units are ranked, not {expected.Places.Count}.";
        foreach (var (shown, right) in places.Zip(expected.Places).Where(pair => pair.First != pair.Second))
            yield return $"{expected.Code}: {shown} stands where {right} ought to.";

        var left = answer.GetProperty("notRanked").EnumerateArray()
            .ToDictionary(unit => unit.GetProperty("unit").GetString()!, unit => unit.GetProperty("code").GetString());
        foreach (var commune in country.Communes)
        {
            var right = commune.Fate switch { Fate.Missing => "noSubmission", Fate.Blocked => "notUsable", _ => null };
            if (left.GetValueOrDefault(commune.Id) != right)
                yield return $"{expected.Code}: {commune.Id} is '{left.GetValueOrDefault(commune.Id)}', not '{right}'.";
        }
    }
}
