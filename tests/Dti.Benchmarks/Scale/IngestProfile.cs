using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Scoring;
using Dti.Domain.Submissions;
using Dti.Functions.Ingestion;
using Dti.Functions.Ingestion.Recognition;
using Dti.Functions.Storage;
using Dti.Functions.Storage.Catalogue;
using Dti.NationalRound;
using Dti.Xlsx;
using Workbook = Dti.NationalRound.Workbook;

namespace Dti.Benchmarks.Scale;

/// <summary>Where the app's own time goes, without storage: each part by itself, warm.</summary>
internal static class IngestProfile
{
    private const int Times = 20;

    public static void Hold(TextWriter output)
    {
        var country = new Country(int.MaxValue);
        var file = country.Catalogue();
        var catalogue = ((CatalogueReading.Accepted)CatalogueJson.Read(file)).Catalogue;
        var form = Delivery.OfForms(country).First[0];
        var table = Delivery.OfTables(country).First.MaxBy(workbook => workbook.Content().Length)!;
        output.WriteLine($"\nThe catalogue of the country is {file.Length >> 10} KiB, a form {form.Content().Length >> 10} KiB, the largest table {table.Content().Length >> 10} KiB.");
        HoldReading("the form of one commune", form, catalogue, output);
        HoldReading("the largest provincial table", table, catalogue, output);
        HoldComputing(country, catalogue, file, output);
    }

    private static void HoldReading(string title, Workbook workbook, ReferenceCatalogue catalogue, TextWriter output)
    {
        var content = BinaryData.FromBytes(workbook.Content());
        var path = UploadPath.Of(workbook.Blob, SubmissionKind.Scores, catalogue);
        var reading = ScoreReading.Of(content, path, catalogue, CancellationToken.None);
        if (reading.Scores.Count == 0)
            throw new InvalidOperationException($"{workbook.Blob} is not usable.");

        var workbookRead = ((ReadResult.Success)WorkbookReader.Read(content.ToStream(), ScoreReading.Limits, CancellationToken.None)).Workbook;
        List<string> texts = [.. workbookRead.Sheets[0].Rows.SelectMany(row => row.Cells).Where(cell => cell.Kind == CellKind.Text).Select(cell => cell.Text).Distinct()];
        var rubric = catalogue.RubricOf(catalogue.FindGroup(Country.Group)!);
        var known = (UploadPath.Known)path;
        var units = Directory(path, catalogue);
        var draft = new ScoreTableReader(rubric, units, known.Submitter).Read(workbookRead);
        new Contest($"Take in {title}, without storage, {Times} times",
            ("path, reading, recognition, checks", () => Repeat(() => ScoreReading.Of(content, UploadPath.Of(workbook.Blob, SubmissionKind.Scores, catalogue), catalogue, CancellationToken.None))),
            ("… of it: bytes to cells", () => Repeat(() => WorkbookReader.Read(content.ToStream(), ScoreReading.Limits, CancellationToken.None))),
            ("… of it: recognition", () => Repeat(() => new ScoreTableReader(rubric, units, known.Submitter).Read(workbookRead))),
            ($"… … each of its {texts.Count} different texts taken apart once", () => Repeat(() => texts.ConvertAll(HeaderText.Parse))),
            ("… of it: checks", () => Repeat(() => ScoreIntake.Of(draft))),
            ("… of it: the place", () => Repeat(() => UploadPath.Of(workbook.Blob, SubmissionKind.Scores, catalogue))),
            ("… of it: names that may be spoken of", () => Repeat(() => Directory(path, catalogue))),
            ("hash of the content", () => Repeat(() => Archive.HashOf(content)))).Hold(output);
    }

    private static void HoldComputing(Country country, ReferenceCatalogue catalogue, byte[] file, TextWriter output)
    {
        var rubric = catalogue.RubricOf(catalogue.FindGroup(Country.Group)!);
        List<Scorecard> cards = [.. country.Communes.Select(commune => new Scorecard(
            commune.Id, MainIndex.All.Zip(commune.Sums()).ToDictionary(pair => pair.First.Code, pair => pair.Second / 100m), IsDisputed: false))];
        var round = catalogue.Rounds[0];
        List<EditionInput> inputs = [.. round.ExpectedUnits.Select(unit => new EditionInput(unit, $"{unit}.reading", Reason: null, Blocked: null))];
        var edition = new Edition(
            "0123456789abcdef0123", round.Period, round.Group, inputs, Previous: null, catalogue.Version, "rules", Ranking.Of(rubric, cards, []));
        var snapshot = EditionSnapshot.Of(edition);
        output.WriteLine($"\nAn edition of the country is {snapshot.ToMemory().Length >> 10} KiB.");
        new Contest("Compute the country, without storage",
            ("12 boards", () => Ranking.Of(rubric, cards, [])),
            ("id of the edition", () => Edition.IdOf(round.Period, round.Group, inputs, null, catalogue.Version, "rules", services: null)),
            ("edition to JSON", () => EditionSnapshot.Of(edition)),
            ("JSON to edition", () => EditionSnapshot.Read(snapshot).ToEdition(Ranking.Of(rubric, [], []).Boards)),
            ("read the catalogue", () => CatalogueJson.Read(file))).Hold(output);
    }

    private static UnitDirectory Directory(UploadPath path, ReferenceCatalogue catalogue)
    {
        var (_, submitter, round) = (UploadPath.Known)path;
        return new UnitDirectory(catalogue, submitter, round.ExpectedUnits, round.Period.End);
    }

    private static void Repeat(Func<object> run)
    {
        for (var count = 0; count < Times; count++)
            run();
    }
}
