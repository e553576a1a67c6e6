using System.Net.Http.Headers;
using System.Text;
using Dti.LocalHost.App;
using Dti.LocalHost.Handlers;
using Dti.LocalHost.Http;

namespace Dti.LocalHost.Demo;

/// <summary>The steps that concern the running app.</summary>
internal sealed class AppSteps(Running.LocalHost host, HostKeys keys, HttpClient http, ResultFolder results)
{
    private const int LongestQuote = 500;

    public async Task RunAsync(FireTimerStep step, CancellationToken cancellationToken)
    {
        var function = host.App.Functions.FirstOrDefault(one => one.Name == step.Function && one.Trigger is TimerTrigger)
            ?? throw new StepFailedException($"The app has no timer function {step.Function}.");
        var outcome = await host.FireTimerAsync(function, cancellationToken);
        if (outcome is Outcome.Failed { Why: var why }) throw new StepFailedException(why);
        if (outcome is Outcome.TimedOut) throw new StepFailedException($"{step.Function} did not end within {host.App.FunctionTimeout}.");
    }

    public async Task RunAsync(RequestStep step, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Parse(step.Method), $"{host.BaseUrl}/{step.Path.TrimStart('/')}");
        if (step.Key == RequestKey.Function) request.Headers.Add("x-functions-key", keys.Function);
        if (step.Body is { } body)
            request.Content = new StringContent(SavedValues.FillIn(body.GetRawText(), results), Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var answer = await http.SendAsync(request, cancellationToken);
        var content = await answer.Content.ReadAsByteArrayAsync(cancellationToken);
        if (step.Save is { } name) await results.SaveAsync(name, content, cancellationToken);
        if ((int)answer.StatusCode != step.ExpectStatus)
            throw new StepFailedException($"The answer was {(int)answer.StatusCode}, not {step.ExpectStatus}: {Quote(content)}");
        if (Expectations.FirstUnmet(content, step.Expect) is { } problem) throw new StepFailedException($"In the answer, {problem}.");
    }

    private static string Quote(byte[] content)
    {
        var text = Encoding.UTF8.GetString(content);
        return text.Length <= LongestQuote ? text : text[..LongestQuote] + "…";
    }
}
