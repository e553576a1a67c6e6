using Dti.Functions.Tests.Generated.Checking;

namespace Dti.Functions.Tests.Generated;

/// <summary>Random workbooks as offices type them, against an oracle written from the handbook alone (see <c>README.md</c> here).</summary>
public class GeneratedWorkbookTests
{
    private const int Workbooks = 2_000;

    [Fact]
    public void Every_workbook_yields_what_the_handbook_says_and_nothing_else()
    {
        var failures = new List<string>();
        var kinds = new List<string>();
        foreach (var seed in GeneratedBook.Seeds(Workbooks))
        {
            var made = GeneratedBook.Make(seed);
            var disagreements = Comparison.Of(made.Book, Oracle.Judge(made.Book), made.Read());
            if (disagreements.Count > 0)
                failures.Add(made.Explain(seed, disagreements));
            kinds.AddRange(disagreements.Select(line => string.Join(' ', line.Split(' ').Take(2))).Where(kind => char.IsAsciiLetterUpper(kind[2])).Distinct());
        }

        var summary = string.Join(", ", kinds.CountBy(kind => kind).OrderByDescending(kind => kind.Value).Select(kind => $"{kind.Value} of {kind.Key}"));

        Assert.True(failures.Count == 0, $"{failures.Count} workbooks ({summary}), the first:\n{string.Join('\n', failures.Take(GeneratedBook.Shown))}");
    }
}
