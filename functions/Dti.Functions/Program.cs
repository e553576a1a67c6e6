using Dti.Domain.Submissions.Rules;
using Dti.Functions.Catalogue;
using Dti.Functions.Computing;
using Dti.Functions.Hosting;
using Dti.Functions.Ingestion;
using Dti.Functions.Reconciling;
using Dti.Functions.Reports;
using Dti.Functions.Storage;
using Dti.Functions.Submissions;

namespace Dti.Functions;

/// <summary>The custom handler: everything wired and every function mapped, on one screen.</summary>
internal static class Program
{
    private const long LargestRequestBytes = 150 << 20;
    private static readonly string[] Read = [HttpMethods.Get, HttpMethods.Head];

    public static async Task Main(string[] args)
    {
        if (args is ["rules"])
        {
            await Console.Out.WriteAsync(RuleBook.ToMarkdown());
            return;
        }

        UnicodeSupport.Require();
        await Build(args, StorageAccount.Connect).RunAsync();
    }

    /// <summary>Builds the app on a storage account; tests hand in one that fails when they want it to, and a clock.</summary>
    internal static WebApplication Build(string[] args, Func<IConfiguration, StorageAccount> connect, TimeProvider? clock = null)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = LargestRequestBytes);
        if (builder.Configuration["FUNCTIONS_CUSTOMHANDLER_PORT"] is { Length: > 0 } port)
            builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        AddServices(builder.Services, connect(builder.Configuration), clock ?? TimeProvider.System);

        var app = builder.Build();
        app.UseMiddleware<FailureHandling>();
        app.UseStatusCodePages(status => Problems.ForStatus(status.HttpContext));
        MapFunctions(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, StorageAccount account, TimeProvider clock)
    {
        services.AddSingleton(account).AddSingleton(clock);
        services.AddSingleton<Archive>().AddSingleton<EventLog>().AddSingleton<UploadBlobs>().AddSingleton<FeedbackBlobs>();
        services.AddSingleton<SubmissionsTable>().AddSingleton<CurrentTable>().AddSingleton<ScoresTable>().AddSingleton<FindingsTable>();
        services.AddSingleton<EditionsTable>().AddSingleton<RankingsTable>().AddSingleton<EditionReader>().AddSingleton<CatalogueStore>();
        services.AddSingleton<PoisonQueue>().AddSingleton<UploadBacklog>();
        services.AddSingleton<IngestScores>().AddSingleton<ImportCatalogue>();
        services.AddSingleton(all => new BlobFunction(
            nameof(ImportCatalogue), "catalogue", all.GetRequiredService<ImportCatalogue>().RunAsync));
        services.AddSingleton(all => new BlobFunction(nameof(IngestScores), "scores", all.GetRequiredService<IngestScores>().RunAsync));
        services.AddSingleton<Reconcile>().AddSingleton<PoisonReplay>();
        services.AddSingleton<RoundComputation>().AddSingleton<ComputeQuarter>().AddSingleton<RequestComputation>().AddSingleton<GetRanking>();
        services.AddSingleton<GetSubmission>().AddSingleton<ListSubmissions>().AddSingleton<GetReport>().AddSingleton<ReportSource>()
            .AddSingleton<ReportFonts>();
        services.AddSingleton(all => new PoisonSource(all.GetRequiredService<PoisonReplay>().ListAsync));
        services.AddSingleton<GetHealth>().AddSingleton(new ReadinessCheck("storage", account.CheckAsync));
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, HostingJson.Default));
    }

    private static void MapFunctions(WebApplication app)
    {
        app.MapGet("/", () => TypedResults.Text("Dti.Functions"));
        app.MapBlobTrigger<IngestScores>((function, blob, token) => function.RunAsync(blob, token));
        app.MapBlobTrigger<ImportCatalogue>((function, blob, token) => function.RunAsync(blob, token));
        app.MapTimerTrigger<ComputeQuarter>((function, token) => function.RunAsync(token));
        app.MapTimerTrigger<Reconcile>((function, token) => function.RunAsync(token));

        var api = app.MapGroup("/api");
        api.MapMethods("rankings/{period}/{group}", Read, (
            string period, string group, string? board, string? edition, string? format, GetRanking function, CancellationToken token) =>
            function.RunAsync(period, group, board, edition, format, token));
        api.MapMethods("submissions/{period}", Read, (string period, ListSubmissions function, CancellationToken token) =>
            function.RunAsync(period, token));
        api.MapMethods("submissions/{container}/{*blob}", Read, (
            string container, string blob, string? format, GetSubmission function, CancellationToken token) =>
            function.RunAsync(container, blob, format, token));
        api.MapMethods("reports/{period}/{unit}/{report?}", Read, (
            string period, string unit, string? report, string? edition, GetReport function, CancellationToken token) =>
            function.RunAsync(period, unit, report, edition, token));
        api.MapPost("computations/{period}/{group}", (string period, string group, RequestComputation function, CancellationToken token) =>
            function.RunAsync(period, group, token));
        api.MapMethods("health/{probe}", Read, (string probe, GetHealth function, CancellationToken token) => function.RunAsync(probe, token));
    }
}
