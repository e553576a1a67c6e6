using Dti.LocalHost.Wire;

namespace Dti.LocalHost.Tests.Contract;

public sealed class AnswerVectorTests
{
    public static TheoryData<string> Names => Vector.Names(Vector.Cases("responses.json"));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_answer_is_judged_as_the_vector_says(string name)
    {
        var vector = Vector.Cases("responses.json").Named(name);
        var told = vector["response"]!;
        await using var handler = await RecordingHandler.StartAsync();
        handler.Answer = context => RecordingHandler.WriteAsync(context, (int)told["status"]!, (string?)told["contentType"], (string)told["body"]!);

        using var http = HandlerHttp.CreateClient();
        using var response = await http.GetAsync(handler.Address, HttpCompletionOption.ResponseHeadersRead);
        var verdict = await AnswerReader.ReadAsync(response, CancellationToken.None);

        Assert.Equal((string)vector["outcome"]!, Word(verdict));
    }

    [Fact]
    public async Task Logs_and_outputs_are_read_without_regard_to_case()
    {
        await using var handler = await RecordingHandler.StartAsync();
        handler.Answer = context => RecordingHandler.WriteAsync(
            context, 200, "application/json", """{"logs":["a",2],"OUTPUTS":{"Res":"b"},"returnvalue":3}""");

        using var http = HandlerHttp.CreateClient();
        using var response = await http.GetAsync(handler.Address, HttpCompletionOption.ResponseHeadersRead);
        var answer = Assert.IsType<Verdict.Success>(await AnswerReader.ReadAsync(response, CancellationToken.None)).Answer;

        Assert.Equal(["a", "2"], answer.Logs);
        Assert.Equal("b", answer.Outputs["res"].GetString());
        Assert.Equal(3, answer.ReturnValue!.Value.GetInt32());
    }

    private static string Word(Verdict verdict) =>
        verdict switch
        {
            Verdict.Success => "success",
            Verdict.Failure => "failure",
            _ => "timeout",
        };
}
