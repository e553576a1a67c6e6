using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dti.Domain.Submissions;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;
using Dti.Xlsx;

namespace Dti.Functions.Tests.Reports;

/// <summary>The figures of every report of the samples lead back to what they were made from.</summary>
public class ReportJsonTests
{
    private static readonly (string Container, string Blob, string File)[] Uploads =
    [
        ("scores", Samples.TuaChuaBlob, Samples.TuaChua), ("scores", Samples.KrongNoBlob, Samples.KrongNo),
        ("scores", "2023-Q1/tua-chua/q1.xlsx", "tuachua-2023-q1.xlsx"), ("scores", "2023-Q2/tua-chua/q2.xlsx", "tuachua-2023-q2.xlsx"),
        ("services", Samples.ChoDonBlob, Samples.ChoDon), ("services", Samples.BaToBlob, Samples.BaTo), ("services", Samples.ThapMuoiBlob, Samples.ThapMuoi),
        ("scores", "2024/tua-chua.sinh-phinh/bieu-mau.xlsx", "bieu-mau-xa-sinh-phinh.xlsx"),
    ];

    private static readonly string[] Periods = ["2022", "2023", "2023-Q1", "2023-Q2", "2024-Q1", "2024-M08", "2024"];

    [Fact]
    public async Task Every_figure_has_a_source_and_every_cell_holds_the_figure()
    {
        await using var app = await StartedAsync();
        var workbooks = Uploads.ToDictionary(one => $"{one.Container}/{one.Blob}", one => Read(one.File), StringComparer.Ordinal);
        var (reports, figures, cells) = (0, 0, 0);

        foreach (var address in await AddressesAsync(app))
        {
            var report = await app.GetJsonAsync(address);
            var sources = report.GetProperty("sources").EnumerateObject().ToDictionary(one => one.Name, one => one.Value);
            reports++;
            foreach (var figure in Figures(report))
            {
                figures++;
                Assert.True(sources.TryGetValue(figure.GetProperty("source").GetString()!, out var source), $"{address}: {figure} has no source.");
                if (!source.TryGetProperty("cell", out var place))
                    continue;

                cells++;
                var cell = workbooks[source.GetProperty("path").GetString()!].GetValueOrDefault((source.GetProperty("sheet").GetString()!, place.GetString()!));
                Assert.True(Holds(cell, figure), $"{address}: {figure} is said to stand at {source}, where \"{cell.Text}\" stands.");
            }
        }

        Assert.True(reports >= 12 && figures > 2000 && cells > 800, $"{reports} reports, {figures} figures, {cells} cells");
    }

    [Fact]
    public async Task Sources_are_numbered_as_they_are_read_and_lead_to_what_is_no_formula()
    {
        await using var app = await StartedAsync();

        var report = await app.GetJsonAsync("/api/reports/2022/tua-chua/self-scoring.json");

        var sources = report.GetProperty("sources").EnumerateObject().ToList();
        var ids = sources.Select(source => source.Name).ToHashSet();
        Assert.Equal(Enumerable.Range(1, sources.Count).Select(number => "s" + number.ToString(CultureInfo.InvariantCulture)), sources.Select(one => one.Name));
        Assert.Equal("s1", Figures(report).First().GetProperty("source").GetString());
        Assert.All(sources.Where(source => source.Value.TryGetProperty("over", out _)), source => Assert.All(
            source.Value.GetProperty("over").EnumerateArray(), part =>
            {
                Assert.Contains(part.GetString()!, ids);
                Assert.NotEqual(source.Name, part.GetString());
            }));
        Assert.All(sources, source => Assert.Contains(
            source.Value.EnumerateObject().First().Name, new[] { "submission", "catalogue", "edition", "formula" }));
        var leaves = sources.Where(source => !source.Value.TryGetProperty("over", out _)).Select(source => source.Value.ToString()).ToList();
        Assert.Equal(leaves.Count, leaves.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task A_report_names_its_files_and_editions_and_is_the_same_bytes_each_time()
    {
        await using var app = await StartedAsync();

        var text = await app.Http.GetStringAsync("/api/reports/2022/tua-chua/self-scoring.json");
        var report = JsonDocument.Parse(text).RootElement;

        var file = Assert.Single(report.GetProperty("submissions").EnumerateArray());
        Assert.Equal("scores/" + Samples.TuaChuaBlob, file.GetProperty("path").GetString());
        Assert.StartsWith("sha256:", file.GetProperty("contentHash").GetString(), StringComparison.Ordinal);
        Assert.Equal(12, file.GetProperty("units").GetArrayLength());
        Assert.EndsWith("Z", file.GetProperty("receivedAt").GetString(), StringComparison.Ordinal);
        Assert.Equal("provisional", Assert.Single(report.GetProperty("editions").EnumerateArray()).GetProperty("status").GetString());
        Assert.Equal(text, await app.Http.GetStringAsync("/api/reports/2022/tua-chua/self-scoring.json"));
        Assert.Equal(text, text.Normalize(System.Text.NormalizationForm.FormC));
    }

    private static async Task<TestApp> StartedAsync()
    {
        var app = await TestApp.StartAsync(new MemoryAccount());
        await app.ImportCatalogueAsync();
        foreach (var (container, blob, file) in Uploads)
            await app.UploadAsync(container, blob, Samples.Workbook(file));
        await app.ComputeAsync();
        return app;
    }

    private static async Task<IReadOnlyList<string>> AddressesAsync(TestApp app)
    {
        var units = JsonDocument.Parse(Samples.Catalogue).RootElement.GetProperty("documentProfiles").EnumerateArray()
            .Select(profile => profile.GetProperty("unit").GetString()!);
        var addresses = new List<string>();
        foreach (var place in units.SelectMany(unit => Periods.Select(period => $"/api/reports/{period}/{unit}")))
        {
            using var list = await app.Http.GetAsync(place);
            if (list.IsSuccessStatusCode)
            {
                addresses.AddRange(JsonDocument.Parse(await list.Content.ReadAsStringAsync()).RootElement.GetProperty("reports").EnumerateArray()
                    .Select(report => report.GetProperty("links").GetProperty("json").GetString()!));
            }
        }

        return addresses;
    }

    private static Dictionary<(string Sheet, string Cell), Cell> Read(string file)
    {
        using var content = new MemoryStream(Samples.Workbook(file));
        var workbook = Assert.IsType<ReadResult.Success>(WorkbookReader.Read(content, new ReaderLimits(), default)).Workbook;
        return workbook.Sheets.SelectMany(sheet => sheet.Rows.SelectMany(row => row.Cells).Select(cell => (sheet.Name, cell)))
            .ToDictionary(one => (one.Name, one.cell.Address.ToString()), one => one.cell);
    }

    // Shares may be kept as such, as percentages, or as text; a cell that is no number is shown as it stands.
    private static bool Holds(Cell cell, JsonElement figure)
    {
        var value = figure.GetProperty("value");
        if (value.ValueKind == JsonValueKind.Null)
            return cell.Text.Length > 0;
        if (cell.Kind == CellKind.Number)
            return cell.Number == value.GetDecimal() || 100 * cell.Number == value.GetDecimal();

        // "80% trở lên", "423/489": one of the numbers in the text.
        return Regex.Matches(cell.Text, "[0-9][0-9.,]*").Select(match => match.Value.TrimEnd('.', ',')).Any(number =>
            new[] { FigureKind.Points, FigureKind.Count }.Any(kind =>
                VietnameseNumber.Parse(new Domain.Submissions.CellAddress(1, 1), number, kind).Value == value.GetDecimal()));
    }

    private static IEnumerable<JsonElement> Figures(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("shown", out _) => [element],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Figures(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Figures),
        _ => [],
    };
}
