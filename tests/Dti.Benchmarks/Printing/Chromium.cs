using Microsoft.Playwright;

namespace Dti.Benchmarks.Printing;

/// <summary>A browser that stays open between prints.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    public const string Path = "/usr/bin/chromium";
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly IPage _page;

    private Chromium(IPlaywright playwright, IBrowser browser, IPage page) => (_playwright, _browser, _page) = (playwright, browser, page);

    public string Version => _browser.Version;

    public static async Task<Chromium> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Path, Args = ["--no-sandbox"] });
        return new Chromium(playwright, browser, await browser.NewPageAsync());
    }

    /// <summary>A tagged PDF with bookmarks.</summary>
    public async Task<byte[]> PrintAsync(Uri html)
    {
        await _page.GotoAsync(html.AbsoluteUri);
        return await _page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true, Tagged = true, Outline = true });
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
