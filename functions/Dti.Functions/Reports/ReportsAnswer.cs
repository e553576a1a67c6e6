using System.Text.Json.Serialization;
using Dti.Domain.Reports;
using Dti.Functions.Hosting;

namespace Dti.Functions.Reports;

/// <summary>What <c>GET reports/{period}/{unit}</c> answers.</summary>
internal sealed record ReportsAnswer(string Period, string Unit, IReadOnlyList<ReportAnswer> Reports)
{
    /// <param name="edition">The edition that was asked for, or null or empty: then only reports whose main edition it is.</param>
    public static ReportsAnswer Of(ReportFacts facts, string? edition)
    {
        var named = edition is { Length: > 0 };
        var reports = from kind in ReportKinds.All
                      let main = kind.Main(facts)?.Edition
                      where main is not null && (!named || main.Id == edition)
                      let links = Links(facts, kind, named ? $"?edition={main.Id}" : "")
                      select new ReportAnswer(kind.Code, kind.Title, main.Id, main.Period.ToString(), kind.FactsFor(facts).IsProvisional, links);
        return new ReportsAnswer(facts.Period.ToString(), facts.Unit, [.. reports]);
    }

    private static Dictionary<string, string> Links(ReportFacts facts, ReportKind kind, string query) => ReportFormat.All.ToDictionary(
        format => format.Extension, format => $"/api/reports/{facts.Period}/{facts.Unit}/{kind.Code}.{format.Extension}{query}");
}

/// <param name="Edition">Its main edition, which a request can name.</param>
/// <param name="EditionPeriod">Of that edition; an earlier one than was asked for where the period itself has none.</param>
/// <param name="Provisional">Whether any of its figures may still change before they are published.</param>
/// <param name="Links">Path of the document on this host, by format.</param>
internal sealed record ReportAnswer(
    string Report, string Title, string Edition, string EditionPeriod, bool Provisional, IReadOnlyDictionary<string, string> Links);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReportsAnswer))]
internal sealed partial class ReportsJson : JsonSerializerContext
{
    public static ReportsJson Answering { get; } = new(Answers.Options());
}
