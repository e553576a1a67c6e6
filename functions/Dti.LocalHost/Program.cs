using System.CommandLine;
using System.Text;
using Dti.LocalHost.Commands;
using Dti.LocalHost.Emulator;
using Dti.LocalHost.Handlers;
using Dti.LocalHost.Running;
using Spectre.Console;

namespace Dti.LocalHost;

internal static class Program
{
    private const int WidthOfFiles = 160;

    private static async Task<int> Main(string[] arguments)
    {
        Console.OutputEncoding = Encoding.UTF8;
        if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = WidthOfFiles;
        using var interruption = new Interruption();
        try
        {
            var withoutOwnSignals = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return await Describe().Parse(arguments).InvokeAsync(withoutOwnSignals, interruption.Token);
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            return 0;
        }
        catch (Exception problem) when (problem is LocalHostException or EmulatorException or HandlerGaveUpException)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return 1;
        }
    }

    private static RootCommand Describe()
    {
        var narrator = new Narrator(AnsiConsole.Console);
        var root = new RootCommand("Runs a function app on this machine as the Azure Functions host would, with emulated storage.");
        new ServeCommand(narrator).Configure(root);
        var demo = new Command("demo", "Runs the steps of a file on fresh storage, writes the results to a folder, and ends.");
        new DemoCommand(narrator).Configure(demo);
        root.Add(demo);
        return root;
    }
}
