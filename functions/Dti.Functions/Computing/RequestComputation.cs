using Dti.Domain.Periods;
using Dti.Functions.Hosting;
using Dti.Functions.Storage;

namespace Dti.Functions.Computing;

/// <summary>Serves <c>POST computations/{period}/{group}</c>: computes at once and answers with the edition.</summary>
internal sealed class RequestComputation(CatalogueStore catalogues, RoundComputation computation)
{
    public async Task<IResult> RunAsync(string period, string group, CancellationToken cancellationToken)
    {
        if (!Period.TryParse(period, out var reportingPeriod))
            return Problems.BadPeriod(period);

        // Whoever asks wants an edition, even one that only says who is missing.
        var catalogue = await catalogues.ReadCurrentAsync(cancellationToken);
        if (catalogue.FindScoring(reportingPeriod, group) is null
            || await computation.ComputeAsync(reportingPeriod, group, isDue: true, cancellationToken) is not { } edition)
        {
            return Problems.NotFound(
                $"Danh mục không có đợt chấm điểm kỳ {period} của nhóm \"{group}\".",
                $"The catalogue has no scoring round of group \"{group}\" for {period}.");
        }

        return Answers.Done(new ComputationAnswer(period, group, edition), ComputingJson.Answering.ComputationAnswer);
    }
}
