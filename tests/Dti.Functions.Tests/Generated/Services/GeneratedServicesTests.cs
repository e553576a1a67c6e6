namespace Dti.Functions.Tests.Generated.Services;

/// <summary>Random services workbooks as offices type them: what is read is what was meant, row by row, and nothing else.</summary>
public class GeneratedServicesTests
{
    private const int Workbooks = 2_000;

    [Fact]
    public void Every_figure_is_read_as_it_was_meant_and_nothing_is_read_that_nobody_typed()
    {
        var failures = new List<string>();
        foreach (var seed in GeneratedBook.Seeds(Workbooks))
        {
            var book = ServiceBook.Make(seed);
            var lines = Disagreements(book);
            if (lines.Count > 0)
                failures.Add(book.Explain(seed, lines));
        }

        Assert.True(failures.Count == 0, $"{failures.Count} workbooks, the first:\n{string.Join('\n', failures.Take(GeneratedBook.Shown))}");
    }

    /// <summary>An exception is a disagreement like any other: its seed must be seen.</summary>
    private static List<string> Disagreements(ServiceBook book)
    {
        try
        {
            var draft = book.Read();
            var read = DraftLines.Of(draft).ToList();
            return
            [
                .. book.Meant.Lines.Except(read).Select(line => "- " + line),
                .. read.Except(book.Meant.Lines).Select(line => "+ " + line),
                .. book.Meant.Texts.Where(text => !draft.Texts.Any(found => (found.Sheet, found.Text) == text)).Select(text => $"- text {text}"),
            ];
        }
        catch (Exception exception)
        {
            return [$"! {exception}"];
        }
    }
}
