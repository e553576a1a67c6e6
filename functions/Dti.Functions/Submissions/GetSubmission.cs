using Dti.Functions.Hosting;
using Dti.Functions.Storage;

namespace Dti.Functions.Submissions;

/// <summary>Serves <c>GET submissions/{container}/{*blob}?format=json</c>: the feedback file of an upload.</summary>
internal sealed class GetSubmission(FeedbackBlobs feedback)
{
    public async Task<IResult> RunAsync(string container, string blob, string? format, CancellationToken cancellationToken)
    {
        if (format is not (null or "" or "json"))
            return Problems.BadRequest($"Không có định dạng \"{format}\"; chỉ có json.", $"There is no format \"{format}\"; there is only json.");
        if (await feedback.FindAsync(container, blob, cancellationToken) is { } found)
            return Answers.Content(found.Content.ToMemory(), "application/json");

        return Problems.NotFound(
            $"Chưa có phản hồi cho tệp \"{container}/{blob}\". Tệp chưa được gửi, hoặc đang được xử lý.",
            $"There is no feedback for \"{container}/{blob}\". It was not uploaded, or is being processed.");
    }
}
