using Dti.Domain.Submissions.Rules;
using Dti.Functions.Catalogue;
using Dti.Functions.Computing;
using Dti.Functions.Hosting;
using Dti.Functions.Hosting.Telemetry;
using Dti.Functions.Ingestion;
using Dti.Functions.Rebuilding;
using Dti.Functions.Reconciling;
using Dti.Functions.Reports;
using Dti.Functions.Storage;
using Dti.Functions.Submissions;

namespace Dti.Functions;

/// <summary>The custom handler: everything wired and every function mapped, on one screen.</summary>
internal static class Program
{
    private const long LargestRequestBytes = 150 << 20;

    /// <summary>The HTTP functions below <c>/api</c>. A change here is a change of function.json and docs/openapi.json.</summary>
    internal static IReadOnlyList<HttpFunction> HttpFunctions { get; } =
    [
        HttpFunction.Of<GetRanking>("GET", "rankings/{period}/{group}"),
        HttpFunction.Of<GetGaps>("GET", "gaps/{period}/{unit}"),
        HttpFunction.Of<ListSubmissions>("GET", "submissions/{period}"),
        HttpFunction.Of<GetSubmission>("GET", "submissions/{container}/{*blob}"),
        HttpFunction.Of<CreateUploadLink>("POST", "upload-links/{kind}/{period}/{unit}") with { Caching = Caching.Never, MostBodyBytes = 4 << 10 },
        HttpFunction.Of<GetReport>("GET", "reports/{period}/{unit}/{report?}"),
        HttpFunction.Of<RequestComputation>("POST", "computations/{period}/{group}") with { Caching = Caching.Never },
        HttpFunction.Of<Publish>("PUT", "publications/{period}/{group}") with { Caching = Caching.Never, MostBodyBytes = 64 << 10 },
        HttpFunction.Of<GetPublished>("GET", "published/{period}/{group}") with { Level = KeyLevel.Anonymous, Caching = Caching.Public },
        HttpFunction.Of<GetPublishedReport>("GET", "published/{period}/{group}/{report}") with
        {
            Name = nameof(GetPublished), Level = KeyLevel.Anonymous, Caching = Caching.Public,
        },
        HttpFunction.Of<GetHealth>("GET", "health/{probe}") with { Level = KeyLevel.Anonymous, Caching = Caching.Never, TakesAnyQuery = true },
    ];

    public static async Task<int> Main(string[] args)
    {
        try
        {
            UnicodeSupport.Require();
        }
        catch (InvalidOperationException wrong)
        {
            return await RefuseAsync(wrong);
        }

        switch (args)
        {
            case ["rules"]:
                await Console.Out.WriteAsync(RuleBook.ToMarkdown());
                return 0;
            case [RebuildCommand.Name]:
                return await RebuildCommand.RunAsync(
                    connect => Build([], connect, isServing: false), new StorageWiring(), Console.Out, Console.Error, CancellationToken.None);
            case []:
            case [var first, ..] when first != "--help" && first.StartsWith("--", StringComparison.Ordinal):
                return await ServeAsync(args);
            default:
                await Console.Error.WriteLineAsync(
                    $"Without arguments: serves the Functions host. {RebuildCommand.Name}: {RebuildCommand.Help} rules: prints the rules.");
                return 2;
        }
    }

    private static async Task<int> ServeAsync(string[] args)
    {
        WebApplication app;
        try
        {
            app = Build(args, StorageAccount.Connect);
        }
        catch (InvalidOperationException wrong)
        {
            return await RefuseAsync(wrong);
        }

        await app.RunAsync();
        return 0;
    }

    // The host shows a line of a handler's as an error only where it finds such a word in it.
    private static async Task<int> RefuseAsync(InvalidOperationException wrong)
    {
        await Console.Error.WriteLineAsync($"error: {wrong.Message}");
        return 1;
    }

    /// <summary>Builds the app on a storage account; tests hand in one that fails when they want it to, and a clock that stands.</summary>
    /// <param name="isServing">False for a command, which answers nobody and sends no telemetry.</param>
    /// <exception cref="InvalidOperationException">A setting is wrong: the message is a sentence that names it.</exception>
    internal static WebApplication Build(
        string[] args, Func<IConfiguration, StorageAccount> connect, TimeProvider? clock = null, bool isServing = true)
    {
        // A content root of its own: this process inherits a variable that names the host's folder, with the host's settings in it.
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        var account = connect(builder.Configuration);
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.Limits.MaxRequestBodySize = LargestRequestBytes;
            server.AddServerHeader = false;
        });
        if (isServing)
            HandlerPort.ApplyTo(builder);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        // Its scope holds the path of every request, which may name people.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        var export = isServing ? ExportSettings.Of(builder.Configuration) : new ExportSettings.None();
        if (export is ExportSettings.Usable usable && !TelemetryExport.TryAddTo(builder, usable))
            export = ExportSettings.Refused;
        AddServices(builder.Services, account, clock ?? TimeProvider.System);

        var app = builder.Build();
        if (export is ExportSettings.Usable)
            app.Use(HostTrace.FollowAsync);
        if (export is ExportSettings.Wrong(var setting))
        {
            var log = app.Services.GetRequiredService<ILogger<ExportSettings>>();
            app.Lifetime.ApplicationStarted.Register(() => log.TelemetryNotSent(setting));
        }

        app.Use(ResponseHeaders.AddAsync);
        app.UseMiddleware<FailureHandling>();
        app.UseStatusCodePages(status => Problems.ForStatus(
            status.HttpContext.Response.StatusCode, status.HttpContext.Request.Method).ExecuteAsync(status.HttpContext));
        MapFunctions(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, StorageAccount account, TimeProvider clock)
    {
        services.AddSingleton(account).AddSingleton(clock).AddSingleton<Instruments>();
        services.AddSingleton<Archive>().AddSingleton<EventLog>().AddSingleton<UploadBlobs>().AddSingleton<UploadLinks>().AddSingleton<FeedbackBlobs>();
        services.AddSingleton<SubmissionsTable>().AddSingleton<CurrentTable>().AddSingleton<ScoresTable>().AddSingleton<FindingsTable>();
        services.AddSingleton<IndicatorValuesTable>().AddSingleton<ServiceCountsTable>();
        services.AddSingleton<EditionsTable>().AddSingleton<RoundLog>().AddSingleton<EditionReader>().AddSingleton<EditionHistory>().AddSingleton<GapReader>().AddSingleton<CatalogueStore>();
        services.AddSingleton<PoisonQueue>().AddSingleton<UploadBacklog>();
        services.AddSingleton<ReadingTables>().AddSingleton<WorkbookIngestion>();
        // Catalogues first, wherever all are gone through: whatever is read is read with one.
        AddUploads<ImportCatalogue>(services, "catalogue", function => function.RunAsync, function => function.ReplayAsync);
        AddUploads<IngestScores>(services, "scores", function => function.RunAsync, function => function.ReplayAsync);
        AddUploads<IngestServices>(services, "services", function => function.RunAsync, function => function.ReplayAsync);
        services.AddSingleton<Reconcile>().AddSingleton<PoisonReplay>();
        services.AddSingleton(all => new PoisonSource(all.GetRequiredService<PoisonReplay>().ListAsync));
        services.AddSingleton<RoundComputation>().AddSingleton<ServiceComputation>().AddSingleton<ComputeQuarter>().AddSingleton<ReportSource>().AddSingleton<ReportNotes>().AddSingleton<ReportFonts>();
        services.AddSingleton<ReportBlobs>().AddSingleton<ReportDelivery>().AddSingleton<ReportRefusals>();
        services.AddSingleton<RankingSource>().AddSingleton<GapSource>();
        services.AddSingleton<Rebuild>();
        services.AddSingleton(new ReadinessCheck("storage", account.CheckAsync));
        services.AddSingleton<WarmUp>().AddSingleton<ReadingWarmUp>().AddSingleton<ReportWarmUp>();
        services.AddSingleton(all => new WarmUpStep("reading", all.GetRequiredService<ReadingWarmUp>().RunAsync))
            .AddSingleton(all => new WarmUpStep("reports", all.GetRequiredService<ReportWarmUp>().RunAsync));
        foreach (var function in HttpFunctions)
            services.AddSingleton(function.Type);
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, HostingJson.Default));
    }

    /// <summary>Adds the function of a container, for events and for those who do without.</summary>
    private static void AddUploads<TFunction>(
        IServiceCollection services, string container, Func<TFunction, Func<BlobEvent, CancellationToken, Task>> run,
        Func<TFunction, Func<AnsweredEvent, CancellationToken, Task>> replay)
        where TFunction : class
    {
        services.AddSingleton<TFunction>();
        services.AddSingleton(all => new BlobFunction(typeof(TFunction).Name, container, run(all.GetRequiredService<TFunction>())));
        services.AddSingleton(all => new Replay(container, replay(all.GetRequiredService<TFunction>())));
    }

    private static void MapFunctions(WebApplication app)
    {
        app.MapGet("/", (HttpResponse answer, WarmUp warmUp) =>
        {
            // The host asks this until it is answered; then there may be time before its first call.
            answer.OnCompleted(warmUp.BeginAsync);
            return TypedResults.Text("Dti.Functions");
        });
        app.MapBlobTrigger<IngestScores>();
        app.MapBlobTrigger<IngestServices>();
        app.MapBlobTrigger<ImportCatalogue>();
        app.MapTimerTrigger<ComputeQuarter>((function, token) => function.RunAsync(token));
        app.MapTimerTrigger<Reconcile>((function, token) => function.RunAsync(token));

        var api = app.MapGroup("/api");
        foreach (var function in HttpFunctions)
            api.MapHttp(function);
    }
}
