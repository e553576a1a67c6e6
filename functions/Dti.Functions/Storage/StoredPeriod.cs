using Dti.Domain.Periods;

namespace Dti.Functions.Storage;

/// <summary>Periods as they stand in what the app itself has stored.</summary>
internal static class StoredPeriod
{
    /// <exception cref="InvalidDataException">It is no period that this version knows.</exception>
    public static Period Of(string text) =>
        Period.TryParse(text, out var period) ? period : throw new InvalidDataException($"'{text}' is stored as a period and is none.");
}
