using System.Text;
using Dti.Functions.Hosting;
using Dti.Functions.Storage;

namespace Dti.Functions.Submissions;

/// <summary>Serves <c>GET submissions/{container}/{*blob}</c>: the feedback file of an upload.</summary>
internal sealed class GetSubmission(FeedbackBlobs feedback)
{
    public async Task<IResult> RunAsync(string container, string blob, CancellationToken cancellationToken)
    {
        var name = blob.Normalize(NormalizationForm.FormC);
        if (await feedback.FindAsync(container, name, cancellationToken) is { } found)
            return Answers.Content(found.Content.ToMemory(), "application/json");

        return Problems.NotFound(
            $"Chưa có phản hồi cho tệp \"{container}/{name}\". Tệp chưa được gửi, hoặc đang được xử lý.",
            $"There is no feedback for \"{container}/{name}\". It was not uploaded, or is being processed.");
    }
}
