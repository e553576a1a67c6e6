namespace Dti.Functions.Tests.Generated.Services.Figures;

/// <summary>
/// Random facts typed as offices type them and taken all the way: verdicts, gaps, missing dossiers and sums are those of a second
/// reckoning, whatever the order of rows, the style of numbers and the rows that a procedure's counts stand in.
/// </summary>
public class GeneratedFiguresTests
{
    private const int Workbooks = 2_000;

    [Fact]
    public void Figures_are_those_of_a_second_reckoning_however_they_are_typed()
    {
        var failures = GeneratedBook.Seeds(Workbooks).AsParallel().AsOrdered().Select(Failure).OfType<string>().ToList();

        Assert.True(failures.Count == 0, $"{failures.Count} sets of facts, the first:\n{string.Join('\n', failures.Take(GeneratedBook.Shown))}");
    }

    private static string? Failure(int seed)
    {
        var book = new FiguresBook(seed);
        var lines = book.Disagreements();
        return lines.Count == 0 ? null : $"seed {seed}: {book}{string.Concat(lines.Select(line => $"  {line}\n"))}";
    }
}
