using Dti.Functions.Tests.Generated.Checking;

namespace Dti.Functions.Tests.Generated;

/// <summary>Random workbooks as offices type them, against an oracle written from the handbook alone (see <c>README.md</c> here).</summary>
public class GeneratedWorkbookTests
{
    private const int Workbooks = 2_000;
    private const int ChaoticWorkbooks = 1_000;

    [Fact]
    public void Every_workbook_yields_what_the_handbook_says_and_nothing_else() => AssertNone(
        Workbooks, GeneratedBook.Make, made => Comparison.Of(made.Book, Oracle.Judge(made.Book), made.Read()));

    [Fact]
    public void Whatever_a_workbook_looks_like_no_figure_is_misread_and_no_row_is_lost_in_silence() => AssertNone(
        ChaoticWorkbooks, GeneratedBook.MakeChaos, made => [.. Safety.Breaches(made.Book, made.Read())]);

    private static void AssertNone(int workbooks, Func<int, GeneratedBook> make, Func<GeneratedBook, IReadOnlyList<string>> disagreements)
    {
        var failures = new List<string>();
        var kinds = new List<string>();
        foreach (var seed in GeneratedBook.Seeds(workbooks))
        {
            var made = make(seed);
            var lines = Tried(() => disagreements(made));
            if (lines.Count > 0)
                failures.Add(made.Explain(seed, lines));
            kinds.AddRange(lines.Select(Kind).Distinct());
        }

        var summary = string.Join(", ", kinds.CountBy(kind => kind).OrderByDescending(kind => kind.Value).Select(
            kind => $"{kind.Value} of {kind.Key}"));
        Assert.True(failures.Count == 0,
            $"{failures.Count} workbooks ({summary}), the first:\n{string.Join('\n', failures.Take(GeneratedBook.Shown))}");
    }

    /// <summary>A disagreement without its place: how many workbooks have it is worth knowing.</summary>
    private static string Kind(string line) => line.Split(' ') switch
    {
        ["SAFETY:", .. var words] => words[0] == "nothing" ? "SAFETY: silence" : "SAFETY: misreading",
        [var sign, var word, ..] => $"{sign} {(char.IsAsciiLetterUpper(word[0]) ? word : "unit")}",
        _ => line,
    };

    /// <summary>An exception is a disagreement like any other: its seed must be seen.</summary>
    private static IReadOnlyList<string> Tried(Func<IReadOnlyList<string>> disagreements)
    {
        try
        {
            return disagreements();
        }
        catch (Exception exception)
        {
            return [$"! {exception}"];
        }
    }
}
