using System.Security.Cryptography;
using System.Text;
using Dti.Domain.Periods;

namespace Dti.Domain.Scoring;

/// <summary>One computation of a round, named by what went into it: the same inputs give the same edition.</summary>
/// <param name="Id">20 hexadecimal digits over inputs, previous edition, catalogue version and rules version.</param>
/// <param name="Inputs">One per expected unit, by unit id.</param>
/// <param name="Previous">What movement is shown against; null where no earlier round was computed.</param>
public sealed record Edition(
    string Id, Period Period, string Group, IReadOnlyList<EditionInput> Inputs, EditionReference? Previous, string CatalogueVersion,
    string RulesVersion, Ranking Ranking)
{
    private const int Characters = 20;

    /// <summary>What was measured beside scores; null where the round has no such part.</summary>
    public ServiceResults? Services { get; init; }

    /// <summary>Whether a text may be an edition's id.</summary>
    public static bool IsId(string text) => text.Length == Characters && text.All(char.IsAsciiHexDigitLower);

    /// <summary>The id that a computation of these inputs will have.</summary>
    /// <param name="services">Null where the round has no such part.</param>
    public static string IdOf(
        Period period, string group, IEnumerable<EditionInput> inputs, EditionReference? previous, string catalogueVersion,
        string rulesVersion, ServiceSources? services)
    {
        IEnumerable<string> measured = services is null
            ? []
            : ["services", .. Lines(services.Inputs), .. Line("previous", services.Previous), .. Line("year before", services.YearBefore)];
        var identity = string.Join(
            '\n', [period.ToString(), group, catalogueVersion, rulesVersion, .. Lines(inputs), .. Line("previous", previous), .. measured]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..Characters];
    }

    private static IEnumerable<string> Lines(IEnumerable<EditionInput> inputs) =>
        inputs.OrderBy(input => input.Unit, StringComparer.Ordinal)
            .Select(input => $"{input.Unit} {input.Reading ?? "-"} {input.Reason} {input.Blocked ?? "-"}");

    private static IEnumerable<string> Line(string what, EditionReference? reference) =>
        reference is null ? [] : [$"{what} {reference.Period} {reference.Group} {reference.Edition}"];
}

/// <summary>What a round had to go on for one expected unit.</summary>
/// <param name="Reading">What was read from the submission that counts, or null when none does.</param>
/// <param name="Reason">Why none counts; null when one does.</param>
/// <param name="Blocked">The newest reading that cannot be used, where that is the reason.</param>
public sealed record EditionInput(string Unit, string? Reading, NotRankedReason? Reason, string? Blocked);

/// <summary>Names an edition of a round.</summary>
public sealed record EditionReference(Period Period, string Group, string Edition);
