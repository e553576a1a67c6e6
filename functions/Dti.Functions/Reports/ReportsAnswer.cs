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
        var (period, unit) = (facts.Round.Period.ToString(), facts.Group.Owner);
        return new ReportsAnswer(
            period, unit, facts.Edition.Id, facts.Standing.Status == EditionStatus.Provisional,
            [new ReportAnswer(SelfScoringReport.Code, SelfScoringReport.Title, $"/api/reports/{period}/{unit}/{SelfScoringReport.Code}.pdf")]);
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
