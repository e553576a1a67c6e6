using Dti.Domain.Reports;

namespace Dti.Domain.Tests.Reports;

/// <summary>What docs/reports.md says of section codes.</summary>
public class ReportsPageTests
{
    [Fact]
    public void The_page_lists_every_section_of_every_report()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "reports.md"));

        Assert.All(ReportKinds.All, kind => Assert.Contains(
            $"| `{kind.Code}` | {string.Join(", ", kind.SectionCodes(["{index}"]).Select(code => $"`{code}`"))} |", page, StringComparison.Ordinal));
    }
}
