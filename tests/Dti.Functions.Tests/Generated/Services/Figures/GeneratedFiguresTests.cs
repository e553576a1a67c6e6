using System.Text.RegularExpressions;

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

        Assert.True(
            failures.Count == 0,
            $"{failures.Count} sets of facts, the first:\n{string.Join('\n', failures.Take(GeneratedBook.Shown))}");
    }

    [Theory]
    [InlineData("Comparison = AtLeast.* Exceeded,")]
    [InlineData("Comparison = Above.* NotMet, gap .*, missing [1-9]")]
    [InlineData("Comparison = AtMost.* Met,")]
    [InlineData("Comparison = Equal.* Met,")]
    [InlineData("no counts, shown [0-9]+, .* Exceeded,")]
    [InlineData("no counts, shown [0-9]+, .* none, gap -?[0-9]")]
    [InlineData("no counts, shown [0-9]+, .* none, gap none")]
    [InlineData("amount [0-9]+, .* Met,")]
    [InlineData("Procedures .*target Aim .* NotMet,")]
    [InlineData("Units .*IsPrinted = True")]
    [InlineData("procedures: .*[0-9]; together .* [1-9]")]
    [InlineData("procedures: .* selection$")]
    [InlineData("sum Commune : ")]
    [InlineData("sum  Full: ")]
    [InlineData("sum  : ")]
    public void Every_kind_of_figure_is_among_them(string pattern)
    {
        var lines = Enumerable.Range(0, 200).SelectMany(seed => new FiguresBook(seed).Meant);

        Assert.Contains(lines, line => Regex.IsMatch(line, pattern));
    }

    private static string? Failure(int seed)
    {
        var book = new FiguresBook(seed);
        var lines = book.Disagreements();
        return lines.Count == 0 ? null : $"seed {seed}: {book}{string.Concat(lines.Select(line => $"  {line}\n"))}";
    }
}
