using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TengchongPortal.Testing.Host.Foundations;

namespace TengchongPortal.Browser.Tests.Foundations;

/// <summary>One browser profile with one page. It hears console errors, violations of the content security policy, broken resources and foreign requests.</summary>
public sealed class Tab : IAsyncDisposable
{
    /// <summary>How long a page may take on a busy machine, in milliseconds.</summary>
    public const float Patience = 30_000;

    private readonly IBrowserContext _context;
    private readonly List<string> _wrong = [];
    private readonly FaultLog _faults;
    private readonly Uri _home;

    internal Tab(IBrowserContext context, IPage page, Uri home, FaultLog faults)
    {
        (_context, Page, _home, _faults) = (context, page, home, faults);
        page.Console += (_, message) => Hear(message);
        page.PageError += (_, error) => Note($"script error: {error}");
        context.Request += (_, request) => Watch(request.Url);
        context.Response += (_, response) => Judge(response);
    }

    public IPage Page { get; }

    /// <summary>Path and query of where the tab is.</summary>
    public string Place => new Uri(Page.Url).PathAndQuery;

    /// <summary>Looks at the same page from another width or in another colour, as somebody who turns the phone; scripts stay as they are.</summary>
    public async Task TurnAsync(Look look)
    {
        ArgumentNullException.ThrowIfNull(look);
        await Page.SetViewportSizeAsync(look.Width, look.Height);
        await Page.EmulateMediaAsync(new() { ColorScheme = look.Dark ? ColorScheme.Dark : ColorScheme.Light });
    }

    /// <summary>Goes to a path and asserts the status of its answer.</summary>
    public async Task<IResponse> GoAsync(string path, int status = 200)
    {
        var response = await Page.GotoAsync(path);
        Assert.NotNull(response);
        Assert.True(response.Status == status, $"{path} answered {response.Status}, not {status}. {string.Join('\n', _faults.Lines)}");
        return response;
    }

    /// <summary>Waits until the tab has arrived: asked again and again, as an event may be missed.</summary>
    public Task ArriveAsync(Regex at) => Assertions.Expect(Page).ToHaveURLAsync(at, new() { Timeout = Patience });

    /// <summary>Waits until the tab has gone somewhere else.</summary>
    public Task LeaveAsync(string address) => Assertions.Expect(Page).Not.ToHaveURLAsync(address, new() { Timeout = Patience });

    public ILocator Piece(string testId) => Page.GetByTestId(testId);

    /// <summary>Nothing went wrong so far on any page of this tab.</summary>
    public void AssertQuiet() => Assert.True(_wrong.Count == 0, string.Join('\n', _wrong));

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    // The console repeats the status of documents; what a document answers is asserted by the journeys, what its resources answer by Judge.
    private void Hear(IConsoleMessage message)
    {
        if (message.Type is "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
        {
            Note($"console: {message.Text}");
        }
    }

    private void Watch(string url)
    {
        if (Uri.TryCreate(url, UriKind.Absolute, out var target) && target.Scheme is "http" or "https" && !_home.IsBaseOf(target))
        {
            Note($"foreign request: {url}");
        }
    }

    private void Judge(IResponse response)
    {
        var isDocument = response.Request.ResourceType is "document";
        if (response.Status >= 500 || (response.Status >= 400 && !isDocument))
        {
            Note($"{response.Status}: {response.Url} {string.Join('\n', _faults.Lines)}");
        }
    }

    private void Note(string what)
    {
        lock (_wrong)
        {
            _wrong.Add($"{Page.Url}: {what}");
        }
    }
}
