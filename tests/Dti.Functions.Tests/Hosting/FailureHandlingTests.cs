using Dti.Functions.Hosting;
using Dti.Functions.Tests.Hosting.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Dti.Functions.Tests.Hosting;

public class FailureHandlingTests
{
    [Fact]
    public async Task What_fails_once_the_answer_has_begun_is_logged_here_and_breaks_the_answer_off()
    {
        using var logs = new CollectedLogs();
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(logs));
        using var lifetime = new Lifetime();
        var context = new DefaultHttpContext();
        context.Features.Set<IHttpResponseFeature>(new BegunResponse());
        context.Features.Set<IHttpRequestLifetimeFeature>(lifetime);
        var handling = new FailureHandling(_ => throw new IOException("zq7x"), factory.CreateLogger<FailureHandling>());

        await handling.InvokeAsync(context);

        Assert.True(context.RequestAborted.IsCancellationRequested);
        Assert.Equal(("none", ""), (logs.Of(1).Single().Values["Path"], logs.Of(1).Single().Exception));
        Assert.DoesNotContain("zq7x", logs.Of(1).Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_of_many_failures_is_short_enough_to_arrive_whole_and_counts_the_rest()
    {
        var many = new AggregateException(Enumerable.Range(0, 500).Select(at => new IOException($"zq7x {at}")));

        var text = FailureText.Of(many);

        Assert.StartsWith("System.AggregateException\n---> System.IO.IOException\n", text, StringComparison.Ordinal);
        Assert.EndsWith("… and 495 more", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 1, 8_000);
    }

    private sealed class BegunResponse : HttpResponseFeature
    {
        public override bool HasStarted => true;
    }

    private sealed class Lifetime : IHttpRequestLifetimeFeature, IDisposable
    {
        private readonly CancellationTokenSource source = new();

        public Lifetime() => RequestAborted = source.Token;

        public CancellationToken RequestAborted { get; set; }

        public void Abort() => source.Cancel();

        public void Dispose() => source.Dispose();
    }
}
