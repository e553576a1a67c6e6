using Dti.Domain.Services.Rules;
using Dti.Domain.Submissions.Rules;

namespace Dti.Domain.Tests.Submissions;

public class RuleBookTests
{
    private static IEnumerable<string> ReportedCodes => ScoreRules.Codes.Concat(ServiceRules.Codes).Distinct();

    [Fact]
    public void Every_code_that_a_check_reports_is_described()
    {
        Assert.Empty(ReportedCodes.Except(RuleBook.All.Select(rule => rule.Code)));
    }

    [Fact]
    public void Every_described_code_is_reported_by_a_check_or_is_about_the_upload()
    {
        var aboutUploads = RuleBook.All.Select(rule => rule.Code).Except(ReportedCodes);

        Assert.Equal(
            [
                "FILE_EMPTY", "FILE_NOT_A_WORKBOOK", "FILE_OTHER_FORMAT", "FILE_ENCRYPTED", "FILE_MACROS", "FILE_DAMAGED", "FILE_TOO_LARGE",
                "FILE_UNSAFE_XML", "PERIOD_UNKNOWN", "ROUND_UNKNOWN", "NO_TABLE_FOUND", "MORE_FINDINGS",
            ],
            aboutUploads);
    }

    [Fact]
    public void The_list_in_the_documentation_is_the_one_that_the_program_prints()
    {
        var document = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "rules.md"));

        Assert.EndsWith("\n\n" + RuleBook.ToMarkdown(), document.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
