using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text.Json;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Commands.Backups;

namespace TengchongPortal.Web.Tests.Commands.Killing;

/// <summary>A portal that is killed while texts are released and hidden finds, after the next start, what was acknowledged and nothing that was hidden.</summary>
public sealed class KilledIndexTests : IDisposable
{
    private const int ReadyEditions = 8;

    private const int LongestLife = 6_000;

    private const int ShortestLife = 1_000;

    private const int HiddenOf = 2;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly PortalUnderTest _portal = new(PortalStart.City);

    private readonly Queue<(Guid Edition, string Title)> _ready = [];

    private readonly HashSet<string> _shown = [];

    private readonly HashSet<string> _hidden = [];

    private int _made;

    private static int Rounds => Depth.Of(3, 60);

    [Fact]
    public async Task Every_start_finds_what_was_released_and_nothing_that_was_hidden()
    {
        for (var round = 0; round < Rounds; round++)
        {
            await MakeReadyAsync();
            await WorkAndKillAsync();
            await AssertFoundAsync();
        }

        Assert.True(_shown.Count > 0 && _hidden.Count > 0, $"{_shown.Count} shown, {_hidden.Count} hidden");
    }

    public void Dispose() => _portal.Dispose();

    private async Task MakeReadyAsync()
    {
        while (_ready.Count < ReadyEditions)
        {
            var words = $"第{++_made}号事项";
            _ready.Enqueue((await _portal.WithFileAsync(EditorialState.Ready, words), words));
        }
    }

    private async Task WorkAndKillAsync()
    {
        WholeStore.LetGo();
        var (portal, address) = await Executable.ServeAsync(_portal.Root);
        using (portal)
        {
            var editor = new Visitor(_portal) { Account = People.One(StaffRole.OfficeEditor).Id, Elsewhere = address };
            Assert.Equal(HttpStatusCode.OK, (await editor.OpenAsync("/staff")).Status);
            WholeStore.LetGo();
            var working = WorkAsync(editor);
            await Task.Delay(RandomNumberGenerator.GetInt32(ShortestLife, LongestLife));
            portal.Kill();
            await portal.EndAsync();
            await working;
        }
    }

    /// <summary>Releases what is ready and hides every second of it again, until the process is gone. What had no answer is not judged.</summary>
    private async Task WorkAsync(Visitor editor)
    {
        try
        {
            while (_ready.TryPeek(out var one))
            {
                await TakeAsync(editor, one.Edition, EditorialEvent.Release);
                _ready.Dequeue();
                _shown.Add(one.Title);
                if (_shown.Count % HiddenOf == 0)
                {
                    _shown.Remove(one.Title);
                    await TakeAsync(editor, one.Edition, EditorialEvent.Hide);
                    _hidden.Add(one.Title);
                }
            }
        }
        catch (Exception cut) when (cut is HttpRequestException or IOException or SocketException)
        {
        }
    }

    private static async Task TakeAsync(Visitor editor, Guid edition, EditorialEvent step)
    {
        var page = await editor.OpenAsync($"/staff/disclosures/{edition}/steps/{step}");
        var form = page.Find("step-form") is null ? null : page.Form("step-form");
        var answer = form is null ? page
            : await editor.SendAsync(step is EditorialEvent.Hide ? form.With(("ReasonCode", "unknown")) : form);
        Assert.True(answer.Status is HttpStatusCode.Found or HttpStatusCode.Conflict, $"{answer.Status} {answer.MainText}");
    }

    private async Task AssertFoundAsync()
    {
        WholeStore.LetGo();
        var (portal, address) = await Executable.ServeAsync(_portal.Root);
        using (portal)
        {
            using var citizen = new HttpClient { BaseAddress = address };
            var since = Stopwatch.GetTimestamp();
            var wrong = await WrongAsync(citizen);
            while (wrong.Count > 0 && Stopwatch.GetElapsedTime(since) < _patience)
            {
                await Task.Delay(200);
                wrong = await WrongAsync(citizen);
            }

            Assert.Empty(wrong);
            portal.Kill();
            await portal.EndAsync();
        }
    }

    private async Task<List<string>> WrongAsync(HttpClient citizen)
    {
        var wrong = new List<string>();
        foreach (var (title, expected) in _shown.Select(title => (title, 1)).Concat(_hidden.Select(title => (title, 0))))
        {
            using var answer = JsonDocument.Parse(await citizen.GetStringAsync(new Uri($"/search.json?q=“{Uri.EscapeDataString(title)}”&fresh={Guid.NewGuid():N}", UriKind.Relative)));
            if (Total(answer.RootElement) is var found && found != expected)
            {
                wrong.Add($"{title}: {found} instead of {expected}");
            }
        }

        return wrong;
    }

    /// <summary>Nothing looser than the words themselves.</summary>
    private static int Total(JsonElement answer) => answer.GetProperty("complete").GetBoolean() ? answer.GetProperty("total").GetInt32() : 0;
}
