using Dti.Functions.Tests.Generated.Checking;

namespace Dti.Functions.Tests.Generated;

/// <summary>Workbooks about which nothing is expected but what must hold of every workbook.</summary>
public class ChaosWorkbookTests
{
    private const int Workbooks = 1_000;

    [Fact]
    public void Whatever_a_workbook_looks_like_no_figure_is_misread_and_no_row_is_lost_in_silence()
    {
        var failures = new List<string>();
        foreach (var seed in GeneratedBook.Seeds(Workbooks))
        {
            var made = GeneratedBook.MakeChaos(seed);
            var breaches = Safety.Breaches(made.Book, made.Read()).ToList();
            if (breaches.Count > 0)
                failures.Add(made.Explain(seed, breaches));
        }

        Assert.True(failures.Count == 0, $"{failures.Count} workbooks, the first:\n{string.Join('\n', failures.Take(GeneratedBook.Shown))}");
    }
}
