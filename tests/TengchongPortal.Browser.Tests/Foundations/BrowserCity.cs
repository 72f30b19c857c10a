using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using TengchongPortal.Data;
using TengchongPortal.Data.Reading;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Browser.Tests.Foundations;

/// <summary>The demonstration city on a real port and one browser, started once for all journeys.</summary>
public sealed class BrowserCity : IAsyncLifetime, IDisposable
{
    public const string Name = "Browser";

    private readonly DemonstrationPortal _portal = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Uri Address { get; private set; } = new("about:blank");

    public async Task InitializeAsync()
    {
        if (Chromium.Path is not { } chromium)
        {
            return;
        }

        Address = _portal.Serve();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Headless = true, Args = Chromium.Flags });
    }

    /// <summary>A fresh browser profile: no cookies, nothing remembered, an ear for everything that goes wrong.</summary>
    public async Task<Tab> OpenAsync(Look? look = null)
    {
        look ??= Look.Wide;
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            JavaScriptEnabled = look.Scripts,
            ColorScheme = look.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new() { Width = look.Width, Height = look.Height },
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
            AcceptDownloads = true,
        });
        context.SetDefaultTimeout(Tab.Patience);
        return new Tab(context, await context.NewPageAsync(), Address, _portal.Faults);
    }

    /// <summary>The permanent address of some record that citizens see in this way.</summary>
    public Task<string> AddressOfAsync(PublicVisibility visibility) => _portal.InsideAsync(async services =>
        $"/records/{await services.GetRequiredService<PortalDbContext>().PublicRecords.Where(row => row.Visibility == visibility).Select(row => row.DocumentId).FirstAsync()}");

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _portal.DisposeAsync();
    }

    public void Dispose() => _portal.Dispose();
}
