using Dti.Domain.Periods;
using Dti.Domain.Reports;
using Dti.Domain.Scoring;
using Dti.Domain.Submissions;
using Dti.Functions.Reports;
using Dti.Functions.Storage;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Reports;

/// <summary>The notes of a report rest on many files, which are asked at once.</summary>
public class ReportNotesTests
{
    private const int Files = 40;
    private const int MostAtOnce = 16;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Notes_stand_in_the_order_of_their_files_whichever_answers_first()
    {
        var others = new TaskCompletionSource();
        var answered = 0;
        var notes = await NotesAsync(async (file, make) =>
        {
            await make();
            if (file == 0)
                await others.Task.WaitAsync(Patience);
            else if (Interlocked.Increment(ref answered) == MostAtOnce - 1)
                others.SetResult();
        });

        Assert.Equal(Enumerable.Range(0, Files).Select(Rule), notes.Select(note => note.Finding.Rule));
    }

    [Fact]
    public async Task A_note_knows_its_file_even_where_an_edition_has_one_alone()
    {
        await using var app = await TestApp.StartAsync(new MemoryAccount());
        await app.ImportCatalogueAsync();
        await app.UploadAsync("scores", Samples.TuaChuaBlob, Samples.Workbook(Samples.TuaChua));
        await app.ComputeAsync();

        var facts = await MeasuredSamples.FactsAsync(app, "2022", "tua-chua");

        Assert.All(facts.Collected!.Findings, note => Assert.Equal(Samples.TuaChuaBlob, note.File));
        Assert.NotEmpty(facts.Collected.Findings);
    }

    [Fact]
    public async Task Sixteen_files_are_asked_at_once_and_no_more()
    {
        var (now, most, full) = (0, 0, new TaskCompletionSource());
        await NotesAsync(async (_, make) =>
        {
            InterlockedMax(ref most, Interlocked.Increment(ref now));
            if (Volatile.Read(ref most) == MostAtOnce)
                full.TrySetResult();
            await full.Task.WaitAsync(Patience);
            await make();
            Interlocked.Decrement(ref now);
        });

        Assert.Equal(MostAtOnce, most);
    }

    /// <summary>The notes on forty files with one finding each.</summary>
    private static async Task<IReadOnlyList<ReportFinding>> NotesAsync(Func<int, Func<ValueTask>, ValueTask> askedForFile)
    {
        var account = new MemoryAccount();
        await using var app = await TestApp.StartAsync(account);
        await app.ImportCatalogueAsync();
        await app.UploadAsync("scores", Samples.TuaChuaBlob, Samples.Workbook(Samples.TuaChua));
        await app.ComputeAsync();
        for (var file = 0; file < Files; file++)
            await app.Service<FindingsTable>().SaveAsync(Reading(file), [FindingOf(file)], default);

        await using var watched = await TestApp.StartAsync(account, new Around((message, make) =>
            FileIn(Uri.UnescapeDataString(message.Request.Uri.ToString())) is { } file ? askedForFile(file, make) : make()));
        Assert.True(Period.TryParse("2022", out var year));
        var inputs = Enumerable.Range(0, Files).Reverse().Select(file => new EditionInput($"unit-{file}", Reading(file), null, null));
        return await watched.Service<ReportNotes>().FindingsAsync([.. inputs], year, default);
    }

    private static int? FileIn(string address) =>
        Enumerable.Range(0, Files).Where(file => address.Contains(Reading(file), StringComparison.Ordinal)).Select(file => (int?)file).FirstOrDefault();

    private static string Reading(int file) => $"file{file:D2}.c";

    private static string Rule(int file) => $"RULE_{file:D2}";

    private static Finding FindingOf(int file) => new(Rule(file), Severity.Warning, false, null, null, null, null, null, "Sai.", "Wrong.");

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = Volatile.Read(ref most); value > seen; seen = Volatile.Read(ref most))
            Interlocked.CompareExchange(ref most, value, seen);
    }
}
