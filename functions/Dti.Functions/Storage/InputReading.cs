using System.Collections.Concurrent;
using Dti.Domain.Scoring;

namespace Dti.Functions.Storage;

/// <summary>Reads what the inputs of a round rest on: several units may be spoken of in one reading, and each reading is asked for once.</summary>
internal static class InputReading
{
    // Each is a query or two for one submission.
    private const int ReadingsAtOnce = 16;

    /// <param name="read">What a reading says, by unit id.</param>
    /// <returns>By unit id; a unit that its reading does not speak of is not among them.</returns>
    public static async Task<IReadOnlyDictionary<string, T>> ReadAsync<T>(
        IEnumerable<EditionInput> inputs, Func<string, CancellationToken, Task<IReadOnlyDictionary<string, T>>> read,
        CancellationToken cancellationToken)
    {
        var found = new ConcurrentDictionary<string, T>(StringComparer.Ordinal);
        var options = new ParallelOptions { MaxDegreeOfParallelism = ReadingsAtOnce, CancellationToken = cancellationToken };
        var readings = inputs.Where(input => input.Reading is not null).GroupBy(input => input.Reading!, StringComparer.Ordinal);
        await Parallel.ForEachAsync(readings, options, async (counted, token) =>
        {
            var submitted = await read(counted.Key, token);
            foreach (var unit in counted.Select(input => input.Unit).Where(submitted.ContainsKey))
                found[unit] = submitted[unit];
        });
        return found;
    }
}
