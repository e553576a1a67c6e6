using Dti.Domain.Reports;
using Dti.Functions.Hosting;
using Dti.Functions.Hosting.Telemetry;
using Dti.Functions.Storage;

namespace Dti.Functions.Reports;

/// <summary>Gives reports as files: those that were rendered before as they were kept.</summary>
internal sealed class ReportDelivery(ReportBlobs kept, ReportFonts fonts, Instruments instruments)
{
    /// <exception cref="ArgumentException">There are no figures for it.</exception>
    public IResult Of(ReportKind kind, ReportFacts facts, ReportFormat format)
    {
        var draft = ReportDraft.Of(kind, facts);
        var key = draft.KeyIn(format);
        return new DocumentOnDemand(
            key, format.ContentType, $"{draft.FileName}.{format.Extension}",
            cancellationToken => format.IsKept
                ? ReadAsync(kind, draft, format, $"{draft.Edition}/{kind.Code}-{key}.{format.Extension}", cancellationToken)
                : Task.FromResult(Render(kind, draft, format)));
    }

    // A copy that cannot be kept fails the answer: an account that takes no writes is to be noticed, and who asks again is served.
    private async Task<ReadOnlyMemory<byte>> ReadAsync(
        ReportKind kind, ReportDraft draft, ReportFormat format, string name, CancellationToken cancellationToken)
    {
        if (await kept.FindAsync(name, cancellationToken) is { } found)
        {
            instruments.DocumentKept(kind.Code, format.Extension);
            return found.ToMemory();
        }

        var rendered = Render(kind, draft, format);
        await kept.KeepAsync(name, BinaryData.FromBytes(rendered), format.ContentType, cancellationToken);
        return rendered;
    }

    private ReadOnlyMemory<byte> Render(ReportKind kind, ReportDraft draft, ReportFormat format)
    {
        using var step = instruments.BeginDocument(kind.Code, format.Extension);
        var rendered = format.Render(draft, fonts);
        step.End(TelemetryNames.Outcomes.Completed);
        return rendered;
    }
}
