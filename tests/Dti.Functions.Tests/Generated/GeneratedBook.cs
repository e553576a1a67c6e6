using Dti.Domain.Periods;
using Dti.Domain.Submissions;
using Dti.Functions.Ingestion;
using Dti.Functions.Tests.Generated.Typing;

namespace Dti.Functions.Tests.Generated;

/// <summary>The workbook of one seed.</summary>
internal sealed record GeneratedBook(Book Book, Lot Lot, byte[] Content)
{
    /// <summary>The one seed that <c>DTI_GENERATED_SEED</c> names, or as many from 0 on as <c>DTI_GENERATED_COUNT</c> or the test says.</summary>
    public static IEnumerable<int> Seeds(int count) => Setting("DTI_GENERATED_SEED") is { } seed ? [seed]
        : Enumerable.Range(0, Setting("DTI_GENERATED_COUNT") ?? count);

    /// <summary>How many failures a test prints.</summary>
    public static int Shown => Setting("DTI_GENERATED_SHOWN") ?? 5;

    public static GeneratedBook Make(int seed) => Make(new Lot(seed), isChaos: false);

    /// <summary>The same with heads and sheets spoilt beyond what an office does.</summary>
    public static GeneratedBook MakeChaos(int seed) => Make(new Lot(1_000_000 + seed), isChaos: true);

    private static GeneratedBook Make(Lot lot, bool isChaos)
    {
        var typist = new Typist(lot, WorldMaker.Make(lot));
        var book = typist.Type();
        var faults = new Faults(lot, typist, book);
        faults.Spoil();
        var mischief = isChaos ? new Mischief(lot, book) : null;
        mischief?.SpoilTables();
        Averages.Type(lot, book);
        new Layout(lot, book).Draw();
        faults.Hide();
        mischief?.SpoilSheets();
        return new GeneratedBook(book, lot, new BookWriter(book.Grids, sharesStrings: lot.Half()).Write());
    }

    public ScoreReading Read() => ScoreReading.Of(
        BinaryData.FromBytes(Content), UploadPath.Of(Book.World.BlobName, SubmissionKind.Scores, Book.World.Catalogue),
            Book.World.Catalogue, CancellationToken.None);

    /// <summary>What a person needs to see why a seed failed.</summary>
    public string Explain(int seed, IEnumerable<string> disagreements) =>
        $"seed {seed}: {string.Join(", ", Lot.Drawn)}\n{Book}{Said()}\n{string.Concat(disagreements.Select(line => $"  {line}\n"))}";

    private string Said()
    {
        try
        {
            return string.Concat(Read().Findings.Select(
                finding => $"    said: {finding.Rule} {finding.Sheet}!{finding.Cell} {finding.Value} -> {finding.Expected}\n"));
        }
        catch (Exception exception)
        {
            return $"    said: {exception.GetType()}\n";
        }
    }

    private static int? Setting(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), out var number) ? number : null;
}
