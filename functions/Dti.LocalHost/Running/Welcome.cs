using Dti.LocalHost.App;
using Dti.LocalHost.Http;
using Spectre.Console;

namespace Dti.LocalHost.Running;

/// <summary>What someone needs to know once the host runs. Storage is shown only when it is the emulator's.</summary>
internal sealed class Welcome(LocalHost host, HostKeys keys, StorageAccount storage, Narrator narrator)
{
    public void Show(TryThis? tryThis)
    {
        narrator.Say("");
        narrator.Say($"Listening on   {host.BaseUrl}");
        narrator.Say($"Function key   {keys.Function}   (header x-functions-key, or ?code=)");
        narrator.Say($"Master key     {keys.Master}");
        if (storage.IsEmulated) narrator.Say($"Storage        {storage.ConnectionString}");
        ShowFunctions();
        foreach (var line in tryThis?.Lines ?? [])
        {
            narrator.Say($"# {line.Title}");
            narrator.Say(TryThis.Fill(line.Command, host.BaseUrl, keys, storage.ConnectionString));
        }
        narrator.Say("");
        narrator.Say("Press Ctrl+C to end.");
    }

    private void ShowFunctions()
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Function", "Runs when");
        foreach (var function in host.App.Functions) table.AddRow(Markup.Escape(function.Name), Markup.Escape(Occasion(function)));
        narrator.Show(table);
    }

    private string Occasion(FunctionDefinition function) =>
        function.Trigger switch
        {
            HttpTrigger http => $"{Methods(http)} {RouteTable.PathOf(host.App, http)} ({http.Level.ToString().ToLowerInvariant()})",
            BlobTrigger blob => $"a blob comes to {blob.Path.Text}",
            TimerTrigger timer => $"{timer.Schedule.Text} (UTC), or POST /admin/functions/{function.Name}",
            _ => "",
        };

    private static string Methods(HttpTrigger http) => http.Methods.Count == 0 ? "any" : string.Join(", ", http.Methods).ToUpperInvariant();
}
