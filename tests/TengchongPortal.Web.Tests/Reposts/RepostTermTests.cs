using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Data.Reposts;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Reposts;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Notices;

namespace TengchongPortal.Web.Tests.Reposts;

/// <summary>What a reposted text owes: its twenty-four hours, of which people are reminded twice, and no duty to publish of its own (R115).</summary>
public sealed class RepostTermTests : IDisposable
{
    private static readonly DateTimeOffset _received = ChinaTime.StartOf(new(2019, 9, 27)).AddHours(16);

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(_received) };

    private CityWalk Walk => new(_portal);

    [Fact]
    public async Task Half_of_the_hours_and_their_end_are_told_once_each()
    {
        await ReceiveAsync();
        var told = new List<(int Minute, NoticeKind Kind)>();
        foreach (var minute in (int[])[0, 719, 720, 725, 1430, 1440, 1441, 1445, 2900])
        {
            var before = (await OfTermAsync()).Count;
            await LookAsync(_received.AddMinutes(minute));
            told.AddRange((await OfTermAsync()).Skip(before).Select(kind => (minute, kind)));
        }

        Assert.Equal([(720, NoticeKind.RepostDue), (1441, NoticeKind.RepostOverdue)], told);
    }

    [Fact]
    public async Task After_a_standstill_only_the_end_is_told()
    {
        await ReceiveAsync();

        await LookAsync(_received.AddHours(30));

        Assert.Equal([NoticeKind.RepostOverdue], await OfTermAsync());
    }

    [Fact]
    public async Task Nothing_is_told_of_what_is_posted_or_set_aside()
    {
        var posted = await ReceiveAsync();
        await Walk.ReleaseAsync(await EditionOfAsync(posted));
        var aside = await ReceiveAsync("关于表彰先进的决定");
        await _portal.InsideAsync(services => services.GetRequiredService<RepostBook>().SetAsideAsync(aside.Id, "与本市无关", People.One(StaffRole.DraftingClerk), Walk.Now, "", CancellationToken.None));

        await LookAsync(_received.AddHours(13));
        await LookAsync(_received.AddHours(30));

        Assert.Empty(await OfTermAsync());
    }

    [Fact]
    public async Task An_old_text_that_is_reposted_owes_no_publication_of_its_own()
    {
        var old = await EditionOfAsync(await ReceiveAsync(publishedOn: new(2018, 1, 8)));
        var own = await Walk.StartAsync(PortalCity.Notice("去年制定的通知") with { MadeOn = new(2018, 1, 8) });

        await LookAsync(_received.AddHours(1));
        var told = (await _portal.NoticesAsync()).Where(one => one.Kind is NoticeKind.DutyAhead or NoticeKind.DutyToday or NoticeKind.DutyOverdue).ToList();
        var desk = await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff/desk/Drafts");

        Assert.NotEmpty(told);
        Assert.All(told, one => Assert.Equal(own, one.EditionId));
        Assert.Contains("逾期", LineOf(desk, own), StringComparison.Ordinal);
        Assert.DoesNotContain("逾期", LineOf(desk, old), StringComparison.Ordinal);
    }

    public void Dispose() => _portal.Dispose();

    private static string LineOf(Page desk, Guid edition) => desk.Document.QuerySelector($"a[href='/staff/disclosures/{edition}']")!.Closest("li, tr")!.TextContent;

    private Task<Repost> ReceiveAsync(string title = "关于加强政务公开的通知", DateOnly? publishedOn = null) => _portal.InsideAsync(services => services.GetRequiredService<RepostBook>().ReceiveAsync(
        Organs.Department.Key, "yn", new RepostWords(title, new("https://www.yn.gov.cn/zwgk/a.html"), publishedOn ?? new(2019, 9, 26), "一、公开栏和网站发布同一文本。"), People.One(StaffRole.DraftingClerk), Walk.Now, "", CancellationToken.None));

    private Task<Guid> EditionOfAsync(Repost repost) => _portal.InsideAsync(services =>
        services.GetRequiredService<PortalDbContext>().Editions.Where(edition => edition.DocumentId == repost.DocumentId).Select(edition => edition.Id).SingleAsync());

    private async Task LookAsync(DateTimeOffset at)
    {
        _portal.Clock!.SetUtcNow(at);
        await _portal.LookForDutiesAsync(at);
    }

    private async Task<List<NoticeKind>> OfTermAsync() =>
        [.. (await _portal.NoticesAsync()).Where(one => one.AccountId == People.One(StaffRole.DraftingClerk).Id && one.Kind is NoticeKind.RepostDue or NoticeKind.RepostOverdue).Select(one => one.Kind)];
}
