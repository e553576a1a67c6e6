using System.Globalization;
using System.Text;
using Dti.Benchmarks;
using Dti.Benchmarks.Printing;
using Dti.Benchmarks.Scale;
using Dti.LocalHost.Emulator;
using Dti.NationalRound;
using Dti.Pdf;

Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // ExcelDataReader asks for code page 1252
if (args is [ColdContest.Argument, var reader, var path])
{
    ColdContest.ReadOnce(reader, path);
    return;
}

if (args is ["ranking", .. var rankings])
{
    RankingContest.Hold(Console.Out, rankings is [var rounds] ? int.Parse(rounds, CultureInfo.InvariantCulture) : 9);
    return;
}

if (args is [MeasuredApp.Argument, var account])
{
    await MeasuredApp.ServeAsync(account);
    return;
}

if (args is [NationalRun.Argument, .. var rest])
{
    var country = new Country(rest is ["--units", var units] ? int.Parse(units, CultureInfo.InvariantCulture) : int.MaxValue);
    var run = new NationalRun(country, Console.Out);
    await run.HoldAsync(Delivery.OfForms(country));
    await run.HoldAsync(Delivery.OfTables(country));
    return;
}

if (args is [PrintingContest.Argument])
{
    await PrintingContest.HoldAsync(Console.Out);
    return;
}

if (args is [ServicesRun.Argument])
{
    await ServicesRun.HoldAsync(Console.Out);
    return;
}

if (args is ["profile"])
{
    IngestProfile.Hold(Console.Out);
    return;
}

if (args is ["budgets", .. var howOften])
{
    var folder = Directory.CreateTempSubdirectory("dti-published-").FullName;
    var app = Publishing.App(Path.Combine(folder, "app"), readyToRun: true);
    await UploadRush.HoldAsync(app, Console.Out);
    await using var emulator = await AzuriteEmulator.StartAsync(new AzuriteOptions(), CancellationToken.None);
    var contest = new StartContest(Console.Out, rounds: howOften is [var starts] ? int.Parse(starts, CultureInfo.InvariantCulture) : 11);
    await contest.HoldAsync(
        [
            ("minimal app, as the SDK's template has it", Publishing.Minimal(Path.Combine(folder, "minimal"), "CreateBuilder"), null),
            ("minimal app, slim builder", Publishing.Minimal(Path.Combine(folder, "slim"), "CreateSlimBuilder"), null),
            ("Dti.Functions, as published", app, TimeSpan.Zero),
            ("… used a second after its first answer", app, TimeSpan.FromSeconds(1)),
            ("Dti.Functions, not compiled ahead", Publishing.App(Path.Combine(folder, "jit"), readyToRun: false), TimeSpan.Zero),
        ],
        emulator);
    Directory.Delete(folder, recursive: true);
    return;
}

// Prints Markdown; docs/benchmarks.md keeps the figures of the last change that moved them.
ReadingContest.Hold(Console.Out);

RankingContest.Hold(Console.Out);

WritingContest.Hold(Console.Out);

var document = TableReport.Build();
new Contest("Render a report of tables, tagged PDF/A-1b, warm",
    ("PdfRenderer.Render", () => PdfRenderer.Render(document, Stream.Null))).Hold(Console.Out);
Console.WriteLine($"\n{PdfRenderer.Lay(document).Pages.Count} pages.");
