using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using TengchongPortal.Data;
using TengchongPortal.Data.FullText;
using TengchongPortal.Data.FullText.House;
using TengchongPortal.Data.Letters.Alike;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Testing.Host;
using TengchongPortal.Testing.Host.Foundations;
using TengchongPortal.Web.Foundations.Clockwork;

namespace TengchongPortal.Browser.Tests.Foundations;

/// <summary>The demonstration city on a real port and one browser, started once for all journeys and once for all that only looks.</summary>
public sealed class BrowserCity : IAsyncLifetime, IDisposable
{
    public const string Journeys = "Journeys";

    public const string Looks = "Looks";

    private readonly DemonstrationPortal _portal = new();
    private readonly Dictionary<string, string> _sessions = [];
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
        await _portal.Services.GetRequiredService<IndexPump>().CatchUpAsync(CancellationToken.None);
        await _portal.Services.GetRequiredService<HousePump>().CatchUpAsync(CancellationToken.None);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Headless = true, Args = Chromium.Flags });
    }

    /// <summary>A fresh browser profile: nothing remembered but the sign-in of <paramref name="person"/>, an ear for everything that goes wrong.</summary>
    public Task<Tab> OpenAsync(Look? look = null, string? person = null) => OpenAsync(Address, _portal.Faults, look ?? Look.Wide, person is null ? null : _sessions.GetValueOrDefault(person));

    /// <summary>The same browser before another portal, whose clock a test moves.</summary>
    public Task<Tab> OpenAtAsync(Uri address, PortalUnderTest portal, Look? look = null)
    {
        ArgumentNullException.ThrowIfNull(portal);
        return OpenAsync(address, portal.Faults, look ?? Look.Wide, null);
    }

    private async Task<Tab> OpenAsync(Uri address, FaultLog faults, Look look, string? session)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            JavaScriptEnabled = look.Scripts,
            ColorScheme = look.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new() { Width = look.Width, Height = look.Height },
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
            AcceptDownloads = true,
            StorageState = session,
        });
        context.SetDefaultTimeout(Tab.Patience);
        return new Tab(context, await context.NewPageAsync(), address, faults);
    }

    /// <summary>Whether this person signed in before, so that a tab of theirs is signed in from the start.</summary>
    public bool Knows(string person) => _sessions.ContainsKey(person);

    /// <summary>Keeps the sign-in of a tab for the person's next tabs: signing in is what one test of its own tries.</summary>
    public async Task RememberAsync(string person, Tab tab) => _sessions[person] = await tab.Page.Context.StorageStateAsync();

    /// <summary>Lets the portal do what is due at this moment.</summary>
    public async Task StrikeAsync(DateTimeOffset at)
    {
        using var clock = new EditionClock(_portal.Services.GetRequiredService<IServiceScopeFactory>(), new FakeTimeProvider(at), NullLogger<EditionClock>.Instance);
        await clock.LookAsync(CancellationToken.None);
    }

    /// <summary>Lets the portal learn of the letters that are there.</summary>
    public Task LearnLettersAsync() => _portal.Services.GetRequiredService<LikenessKeeper>().LookAsync(ChinaTime.DayOf(TimeProvider.System.GetUtcNow()), CancellationToken.None);

    /// <summary>The permanent address of some record that citizens see in this way.</summary>
    public Task<string> AddressOfAsync(PublicVisibility visibility) => _portal.InsideAsync(async services =>
        $"/records/{await services.GetRequiredService<PortalDbContext>().PublicRecords.Where(row => row.Visibility == visibility).Select(row => row.DocumentId).FirstAsync()}");

    /// <summary>The permanent address of some record whose second edition is in force and whose first can still be read.</summary>
    public Task<string> AddressOfRevisedAsync() => _portal.InsideAsync(async services =>
        $"/records/{await services.GetRequiredService<PortalDbContext>().PublicRecords.Where(row => row.IsCurrent && row.EditionNumber == 2 && row.Visibility != PublicVisibility.Notice).Select(row => row.DocumentId).FirstAsync()}");

    public Task<string> AddressOfFileTextAsync() => _portal.InsideAsync(async services =>
        $"/files/{await services.GetRequiredService<PortalDbContext>().PublicFiles.Where(file => file.Name.EndsWith(".xlsx")).Select(file => file.FileId).FirstAsync()}/text");

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
