using System.Text.Json.Serialization;
using Dti.Domain.Reports;
using Dti.Domain.Scoring;
using Dti.Functions.Hosting;

namespace Dti.Functions.Reports;

/// <summary>What <c>GET reports/{period}/{unit}</c> answers.</summary>
internal sealed record ReportsAnswer(string Period, string Unit, string Edition, bool Provisional, IReadOnlyList<ReportAnswer> Reports)
{
    public static ReportsAnswer Of(ReportFacts facts)
    {
        var main = facts.Editions.First();
        var reports = ReportKinds.All.Where(kind => kind.IsPossible(facts))
            .Select(kind => new ReportAnswer(kind.Code, kind.Title, $"/api/reports/{facts.Period}/{facts.Unit}/{kind.Code}.pdf"));
        return new ReportsAnswer(
            facts.Period.ToString(), facts.Unit, main.Edition.Id, main.Standing.Status == EditionStatus.Provisional, [.. reports]);
    }
}

/// <param name="Pdf">Path of the document on this host.</param>
internal sealed record ReportAnswer(string Report, string Title, string Pdf);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReportsAnswer))]
internal sealed partial class ReportsJson : JsonSerializerContext
{
    public static ReportsJson Answering { get; } = new(Answers.Options());
}
