using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Commands.Backups;

namespace TengchongPortal.Web.Tests.Commands.Killing;

/// <summary>A portal that is killed while an editor releases has published what it acknowledged, and nothing by half (security.md 3).</summary>
public sealed class KilledReleaseTests : IDisposable
{
    private const int ReadyEditions = 12;

    private const int LongestLife = 700;

    private readonly PortalUnderTest _portal = new(PortalStart.City);

    private readonly Queue<Guid> _ready = [];

    private readonly List<Guid> _acknowledged = [];

    private int _made;

    private static int Rounds => Depth.Of(1, 200);

    [Fact]
    public async Task Every_kill_leaves_a_whole_store_and_what_was_acknowledged_is_public()
    {
        var lost = 0;
        for (var round = 0; round < Rounds || (lost == 0 && round < WholeStore.MostRounds); round++)
        {
            await MakeReadyAsync();
            lost += await ReleaseAndKillAsync() ? 1 : 0;
            await WholeStore.AssertAsync(_portal);
            AssertPublic(_acknowledged);
        }

        Assert.True(lost > 0, "No kill met a release under way.");
        await FinishAsync();
        await WholeStore.AssertAsync(_portal);
        AssertPublic(_acknowledged);
        Assert.Equal([$"{_made}"], StoreFile.Ask(_portal.Database, "SELECT COUNT(*) FROM LogLeaves"));
    }

    public void Dispose() => _portal.Dispose();

    private async Task MakeReadyAsync()
    {
        while (_ready.Count < ReadyEditions)
        {
            _ready.Enqueue(await _portal.WithFileAsync(EditorialState.Ready, $"第{++_made}号事项"));
        }
    }

    /// <returns>Whether the kill cut a release off before its answer.</returns>
    private async Task<bool> ReleaseAndKillAsync()
    {
        WholeStore.LetGo();
        var (portal, editor) = await ServeAsync();
        using (portal)
        {
            var releasing = ReleaseAllAsync(editor);
            await Task.Delay(RandomNumberGenerator.GetInt32(LongestLife));
            portal.Kill();
            await portal.EndAsync();
            return await releasing;
        }
    }

    /// <summary>The same work again: what had no answer is public already or is released now, in either case once.</summary>
    private async Task FinishAsync()
    {
        var (portal, editor) = await ServeAsync();
        using (portal)
        {
            Assert.False(await ReleaseAllAsync(editor));
            portal.Kill();
            await portal.EndAsync();
        }

        Assert.Empty(_ready);
    }

    private async Task<(Executable Portal, Visitor Editor)> ServeAsync()
    {
        var (portal, address) = await Executable.ServeAsync(_portal.Root);
        var editor = new Visitor(_portal) { Account = People.One(StaffRole.OfficeEditor).Id, Elsewhere = address };
        Assert.Equal(HttpStatusCode.OK, (await editor.OpenAsync("/staff")).Status);
        WholeStore.LetGo();
        return (portal, editor);
    }

    /// <summary>Releases what is ready; an edition leaves the queue when the portal says that it is public.</summary>
    private async Task<bool> ReleaseAllAsync(Visitor editor)
    {
        try
        {
            while (_ready.TryPeek(out var id))
            {
                var page = await editor.OpenAsync($"/staff/disclosures/{id}/steps/Release");
                var answer = page.Find("step-form") is null ? page : await editor.SendAsync(page.Form("step-form"));
                Assert.True(answer.Status is HttpStatusCode.Found or HttpStatusCode.Conflict, $"{answer.Status} {answer.MainText}");
                _acknowledged.Add(_ready.Dequeue());
            }

            return false;
        }
        catch (Exception cut) when (cut is HttpRequestException or IOException or SocketException)
        {
            return true;
        }
    }

    private void AssertPublic(IEnumerable<Guid> editions)
    {
        var shown = StoreFile.Ask(_portal.Database, "SELECT LOWER(r.EditionId) FROM PublicRecords r JOIN ReleaseEvents e ON e.EditionId = r.EditionId JOIN LogLeaves l ON l.ReleaseEventId = e.Id WHERE r.Visibility = 'Shown'");
        Assert.Subset(shown.ToHashSet(), editions.Select(id => id.ToString()).ToHashSet());
    }
}
