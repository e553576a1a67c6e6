using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Services;
using Dti.Functions.Ingestion;
using Dti.Functions.Ingestion.Recognition;
using Dti.Functions.Storage.Catalogue;
using Dti.Functions.Tests.Support;
using Dti.Xlsx;

namespace Dti.Functions.Tests.Ingestion.Services;

/// <summary>Reads services workbooks with the units of the sample catalogue and indicators of a test's own.</summary>
internal static class ReadServices
{
    public static ReferenceCatalogue Catalogue { get; } = ((CatalogueReading.Accepted)CatalogueJson.Read(Samples.Catalogue)).Catalogue;

    public static ServiceDraft Of(byte[] content, string period, string submitter, params IReadOnlyList<Indicator> indicators)
    {
        var known = indicators.Count == 0 ? Catalogue
            : new ReferenceCatalogue("test", Catalogue.Content with { Indicators = indicators });
        var place = Period.TryParse(period, out var parsed) ? parsed : throw new ArgumentException("No period.", nameof(period));
        var unit = known.FindUnit(submitter)!;
        var units = new UnitDirectory(known, unit, [unit.Id], place.End);
        return new ServiceTableReader(known, place, Rubric.None, units, unit).Read(Workbook(content));
    }

    public static ServiceDraft Sample(string file, string period, string submitter) => Of(Samples.Workbook(file), period, submitter);

    private static Workbook Workbook(byte[] content)
    {
        using var stream = new MemoryStream(content);
        return ((ReadResult.Success)WorkbookReader.Read(stream, ScoreReading.Limits, CancellationToken.None)).Workbook;
    }
}
