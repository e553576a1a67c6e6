using Dti.Domain.Periods;
using Dti.Functions.Hosting;

namespace Dti.Functions.Computing;

/// <summary>Serves <c>POST computations/{period}/{group}</c>: computes at once and answers with the edition.</summary>
internal sealed class RequestComputation(RoundComputation computation)
{
    public async Task<IResult> RunAsync(string period, string group, CancellationToken cancellationToken)
    {
        if (!Period.TryParse(period, out var reportingPeriod))
            return Problems.BadPeriod(period);

        // Whoever asks wants an edition, even one that only says who is missing.
        if (await computation.ComputeAsync(reportingPeriod, group, isDue: true, cancellationToken) is not { } edition)
        {
            return Problems.NotFound(
                $"Danh mục không có đợt thu số liệu kỳ {period} của nhóm \"{group}\".",
                $"The catalogue has no round of group \"{group}\" for {period}.");
        }

        return Answers.Done(new ComputationAnswer(period, group, edition), ComputingJson.Answering.ComputationAnswer);
    }
}
