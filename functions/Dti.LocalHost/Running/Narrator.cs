using Spectre.Console;

namespace Dti.LocalHost.Running;

/// <summary>Says what takes long while it does: with a spinner for someone who is watching, in lines for a file.</summary>
internal sealed class Narrator(IAnsiConsole console)
{
    public async Task<T> DuringAsync<T>(string title, Func<IProgress<string>, Task<T>> work)
    {
        if (console.Profile.Capabilities.Interactive)
            return await console.Status().StartAsync(Markup.Escape(title),
                context => work(new Told(text => context.Status(Markup.Escape(text)))));
        Say(title);
        return await work(new Told(Say));
    }

    /// <summary>As <see cref="DuringAsync{T}"/>, and silent where nobody is watching.</summary>
    public async Task<T> WatchAsync<T>(string title, Func<Task<T>> work) =>
        console.Profile.Capabilities.Interactive
            ? await console.Status().StartAsync(Markup.Escape(title), _ => work())
            : await work();

    public async Task DuringAsync(string title, Func<Task> work) =>
        await DuringAsync(title, async _ =>
        {
            await work();
            return true;
        });

    /// <summary>One line as it is, however long: what is to be copied must not be wrapped.</summary>
    public void Say(string line) => console.Profile.Out.Writer.WriteLine(line);

    public void Show(Spectre.Console.Rendering.IRenderable what) => console.Write(what);

    private sealed class Told(Action<string> tell) : IProgress<string>
    {
        public void Report(string value) => tell(value);
    }
}
