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

/// <summary>
/// A portal that is killed while texts are released and hidden, or while its indexes catch up, finds after a later start what was acknowledged:
/// citizens what is public and nothing that was hidden, the house what was hidden.
/// </summary>
public sealed class KilledIndexTests : IDisposable
{
    private const int ReadyEditions = 6;

    private const int LongestLife = 2_000;

    private const int HiddenOf = 2;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly PortalUnderTest _portal = new(PortalStart.City);

    private readonly Queue<(Guid Edition, string Title)> _ready = [];

    private readonly HashSet<string> _shown = [];

    private readonly HashSet<string> _hidden = [];

    private int _made;

    private static int Rounds => Depth.Of(2, 60);

    [Fact]
    public async Task A_later_start_finds_what_was_released_and_nothing_that_was_hidden()
    {
        for (var round = 0; round < Rounds || (_hidden.Count == 0 && round < WholeStore.MostRounds); round++)
        {
            // Every second life ends before anything is asked of it, so that kills meet an index that is still catching up.
            await MakeReadyAsync();
            await LiveAsync(isAsked: round % 2 == 1);
        }

        await LiveAsync(isAsked: true);
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

    private async Task LiveAsync(bool isAsked)
    {
        WholeStore.LetGo();
        var (portal, address) = await Executable.ServeAsync(_portal.Root);
        using (portal)
        {
            var editor = new Visitor(_portal) { Account = People.One(StaffRole.OfficeEditor).Id, Elsewhere = address };
            Assert.Equal(HttpStatusCode.OK, (await editor.OpenAsync("/staff")).Status);
            WholeStore.LetGo();
            if (isAsked)
            {
                await AssertFoundAsync(new Visitor(_portal) { Elsewhere = address }, editor);
            }

            // From the first answer on, whose words no index has taken yet.
            var answered = new TaskCompletionSource();
            var working = WorkAsync(editor, answered);
            await Task.WhenAny(answered.Task, working);
            await Task.Delay(RandomNumberGenerator.GetInt32(LongestLife));
            portal.Kill();
            await portal.EndAsync();
            await working;
        }
    }

    /// <summary>Releases what is ready and hides every second of it again, until the process is gone. What had no answer is not judged.</summary>
    private async Task WorkAsync(Visitor editor, TaskCompletionSource answered)
    {
        try
        {
            while (_ready.TryPeek(out var one))
            {
                await TakeAsync(editor, one.Edition, EditorialEvent.Release);
                _ready.Dequeue();
                _shown.Add(one.Title);
                answered.TrySetResult();
                if ((_shown.Count + _hidden.Count) % HiddenOf == 0)
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

    /// <summary>A step that was taken in an earlier life offers no form any more.</summary>
    private static async Task TakeAsync(Visitor editor, Guid edition, EditorialEvent step)
    {
        var page = await editor.OpenAsync($"/staff/disclosures/{edition}/steps/{step}");
        var form = page.Find("step-form") is null ? null : page.Form("step-form");
        var answer = form is null ? page
            : await editor.SendAsync(step is EditorialEvent.Hide ? form.With(("ReasonCode", "hide.wrong-file"), ("Reason", "传错了文件。")) : form);
        Assert.True(answer.Status is HttpStatusCode.Found or HttpStatusCode.Conflict, $"{answer.Status} {answer.MainText}");
    }

    private async Task AssertFoundAsync(Visitor citizen, Visitor editor)
    {
        var since = Stopwatch.GetTimestamp();
        var wrong = await WrongAsync(citizen, editor);
        while (wrong.Count > 0 && Stopwatch.GetElapsedTime(since) < _patience)
        {
            await Task.Delay(200);
            wrong = await WrongAsync(citizen, editor);
        }

        Assert.Empty(wrong);
    }

    private async Task<List<string>> WrongAsync(Visitor citizen, Visitor editor)
    {
        var wrong = new List<string>();
        foreach (var title in _shown.Concat(_hidden))
        {
            var (outside, inside) = (await TotalAsync(citizen, title), (await editor.OpenAsync($"/staff/search?q=“{Uri.EscapeDataString(title)}”")).FindAll("house-link").Count);
            if ((outside, inside) != (_shown.Contains(title) ? 1 : 0, _hidden.Contains(title) ? 1 : 0))
            {
                wrong.Add($"{title}: {outside} outside, {inside} inside");
            }
        }

        return wrong;
    }

    /// <summary>Nothing looser than the words themselves.</summary>
    private static async Task<int> TotalAsync(Visitor citizen, string title)
    {
        using var answer = JsonDocument.Parse((await citizen.OpenAsync($"/search.json?q=“{Uri.EscapeDataString(title)}”&fresh={Guid.NewGuid():N}")).Text);
        return answer.RootElement.GetProperty("complete").GetBoolean() ? answer.RootElement.GetProperty("total").GetInt32() : 0;
    }
}
