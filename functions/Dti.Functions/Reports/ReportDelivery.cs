using Dti.Domain.Reports;
using Dti.Functions.Hosting;
using Dti.Functions.Storage;

namespace Dti.Functions.Reports;

/// <summary>Gives reports as files: those that were rendered before as they were kept.</summary>
internal sealed class ReportDelivery(ReportBlobs kept, ReportFonts fonts)
{
    /// <exception cref="ArgumentException">There are no figures for it.</exception>
    public IResult Of(ReportKind kind, ReportFacts facts, ReportFormat format)
    {
        var draft = ReportDraft.Of(kind, facts);
        var key = draft.KeyIn(format);
        return new DocumentOnDemand(
            key, format.ContentType, $"{draft.FileName}.{format.Extension}",
            cancellationToken => format.IsKept
                ? ReadAsync(draft, format, $"{draft.Edition}/{kind.Code}-{key}.{format.Extension}", cancellationToken)
                : Task.FromResult(format.Render(draft, fonts)));
    }

    // A copy that cannot be kept fails the answer: an account that takes no writes is to be noticed, and who asks again is served.
    private async Task<ReadOnlyMemory<byte>> ReadAsync(
        ReportDraft draft, ReportFormat format, string name, CancellationToken cancellationToken)
    {
        if (await kept.FindAsync(name, cancellationToken) is { } found)
            return found.ToMemory();

        var rendered = format.Render(draft, fonts);
        await kept.KeepAsync(name, BinaryData.FromBytes(rendered), format.ContentType, cancellationToken);
        return rendered;
    }
}
