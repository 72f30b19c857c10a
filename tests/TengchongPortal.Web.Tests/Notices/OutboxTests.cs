using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using TengchongPortal.Data;
using TengchongPortal.Data.Outbox.Mail;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using static TengchongPortal.Domain.Disclosures.EditorialEvent;

namespace TengchongPortal.Web.Tests.Notices;

/// <summary>Notices are written with the step that causes them, and each mail goes out once whatever happens in between (R61).</summary>
public sealed class OutboxTests : IDisposable
{
    private const string Title = "关于试行窗口延时办理的通知";

    private readonly PortalUnderTest _portal = new(PortalStart.City);
    private readonly CityWalk _walk;

    public OutboxTests() => _walk = new(_portal);

    [Fact]
    public async Task A_step_and_what_it_tells_are_one_transaction()
    {
        var id = await _walk.ToAsync(EditorialState.Returned);
        var line = (await _walk.FindAsync(id)).LastEvent(Return)!;

        var notice = Assert.Single(await _portal.NoticesAsync(), notice => notice.StateEventId == line.Id);
        Assert.Equal((People.One(StaffRole.DraftingClerk).Id, NoticeKind.Returned, line.At), (notice.AccountId, notice.Kind, notice.CreatedAt));
        Assert.Equal((await _portal.NoticesAsync()).Select(one => one.Key).Order(), (await _portal.MailsAsync()).Select(mail => mail.Key).Order());
    }

    [Fact]
    public async Task A_refused_step_tells_nobody()
    {
        var id = await _walk.ToAsync(EditorialState.InReview);
        var before = (await _portal.MailsAsync()).Count;

        await Assert.ThrowsAsync<RuleBrokenException>(() => _walk.TakeAsync(id, Return, change: act => act with { Reason = "" }));

        Assert.Equal((before, before), ((await _portal.MailsAsync()).Count, (await _portal.NoticesAsync()).Count));
    }

    [Fact]
    public async Task Each_mail_is_a_letter_of_its_own_and_what_was_sent_keeps_no_words()
    {
        await _walk.ToAsync(EditorialState.Returned, PortalCity.Notice(Title) with { MadeOn = ChinaTime.DayOf(_walk.Now) });

        await LookTwiceAsync();

        var mails = await _portal.MailsAsync();
        Assert.Equal(mails.Select(mail => $"{mail.Id:N}.eml").Order(), _portal.Letters().Select(Path.GetFileName));
        Assert.All(mails, mail => Assert.True(mail is { Attempts: 1, SentAt: not null, Subject: "", Text: "" }));
        var returned = await MimeMessage.LoadAsync(Path.Combine(_portal.MailFolder(), $"{mails.Single(mail => mail.Kind == NoticeKind.Returned).Id:N}.eml"));
        Assert.Equal(PortalCity.EmailOf(People.One(StaffRole.DraftingClerk)), Assert.Single(returned.To.Mailboxes).Address);
        Assert.Contains(Title, returned.Subject, StringComparison.Ordinal);
        Assert.Contains("/staff/disclosures/", returned.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_process_that_dies_after_carrying_and_before_saying_so_sends_nothing_twice()
    {
        await _walk.ToAsync(EditorialState.InReview);
        var now = _walk.Now.AddMinutes(1);
        await DieAsync(now);
        var (left, carried) = (await _portal.MailsAsync(), _portal.Letters());
        Assert.NotEmpty(carried);
        Assert.All(left, mail => Assert.True(mail is { SentAt: null, LeasedUntil: not null }));

        await _portal.LookForMailAsync(now + OutboxMessage.LeaseTerm - TimeSpan.FromSeconds(1));
        Assert.All(await _portal.MailsAsync(), mail => Assert.Null(mail.SentAt));

        var ids = carried.Select(IdOf).ToList();
        await _portal.LookForMailAsync(now + OutboxMessage.LeaseTerm);
        Assert.All(await _portal.MailsAsync(), mail => Assert.NotNull(mail.SentAt));
        Assert.Equal(left.Count, _portal.Letters().Count);
        Assert.Equal(ids, carried.Select(IdOf));
    }

    [Fact]
    public async Task Two_processes_at_once_take_each_mail_once()
    {
        for (var draft = 0; draft < 8; draft++)
        {
            await _walk.ToAsync(EditorialState.Ready);
        }

        using var twin = _portal.Twin();
        var at = _walk.Now.AddMinutes(1);
        for (var look = 0; look < 8; look++)
        {
            await Task.WhenAll(_portal.LookForMailAsync(at), twin.LookForMailAsync(at));
        }

        var mails = await _portal.MailsAsync();
        Assert.True(mails.Count > 2 * MailDelivery.AtOnce);
        Assert.All(mails, mail => Assert.True(mail is { Attempts: 1, SentAt: not null }, $"{mail.Attempts} {mail.LastError}"));
        Assert.Equal(mails.Count, _portal.Letters().Count);
    }

    [Fact]
    public async Task A_mail_that_cannot_be_carried_waits_longer_each_time_and_holds_up_no_other()
    {
        await _walk.ToAsync(EditorialState.InReview);
        var stuck = (await _portal.MailsAsync())[0].Id;
        var obstacle = Directory.CreateDirectory(Path.Combine(_portal.MailFolder(), $"{stuck:N}.eml"));
        var now = _walk.Now.AddMinutes(1);

        await _portal.LookForMailAsync(now);
        var mails = await _portal.MailsAsync();
        var first = mails.Single(mail => mail.Id == stuck);
        Assert.All(mails.Where(mail => mail.Id != stuck), mail => Assert.NotNull(mail.SentAt));
        Assert.True(first is { Attempts: 1, SentAt: null, LeasedUntil: null, LastError.Length: > 0 });
        Assert.Equal(now.AddMinutes(2), first.DueAt);

        await _portal.LookForMailAsync(first.DueAt.AddSeconds(-1));
        await _portal.LookForMailAsync(first.DueAt);
        var second = (await _portal.MailsAsync()).Single(mail => mail.Id == stuck);
        Assert.Equal((2, first.DueAt.AddMinutes(4)), (second.Attempts, second.DueAt));

        obstacle.Delete();
        await _portal.LookForMailAsync(second.DueAt);
        Assert.NotNull((await _portal.MailsAsync()).Single(mail => mail.Id == stuck).SentAt);
    }

    [Fact]
    public async Task Whoever_left_the_house_gets_no_mail_any_more()
    {
        await _walk.ToAsync(EditorialState.Returned);
        var clerk = People.One(StaffRole.DraftingClerk).Id;
        await _portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Users.Where(user => user.Id == clerk).ExecuteUpdateAsync(change => change.SetProperty(user => user.IsDisabled, true)));

        await LookTwiceAsync();

        Assert.All((await _portal.MailsAsync()).Where(mail => mail.AccountId == clerk), mail => Assert.True(mail is { SentAt: null, DroppedAt: not null, Subject: "" }));
    }

    [Fact]
    public async Task The_title_of_a_limited_draft_is_in_no_mail_and_its_notices_go_to_the_named_alone()
    {
        var id = await _walk.StartAsync(PortalCity.Notice(Title) with { MadeOn = ChinaTime.DayOf(_walk.Now) });
        var named = new[] { People.One(StaffRole.DraftingClerk).Id, People.One(StaffRole.UnitReviewer).Id };
        await LimitAsync(id, named);
        await _walk.TakeAsync(id, Submit);

        var mail = Assert.Single(await _portal.MailsAsync());
        Assert.Equal(People.One(StaffRole.UnitReviewer).Id, mail.AccountId);
        Assert.DoesNotContain(Title, mail.Subject + mail.Text, StringComparison.Ordinal);
        await LookTwiceAsync();
        Assert.DoesNotContain(Title, (await MimeMessage.LoadAsync(_portal.Letters()[0])).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_purge_takes_the_title_out_of_what_was_not_sent_yet()
    {
        var id = await _walk.ToAsync(EditorialState.Returned, PortalCity.Notice(Title) with { MadeOn = ChinaTime.DayOf(_walk.Now) });
        Assert.Contains(await _portal.MailsAsync(), mail => mail.Text.Contains(Title, StringComparison.Ordinal));

        await _walk.TakeAsync(id, Abandon);
        await _walk.TakeAsync(id, Purge);

        Assert.All(await _portal.MailsAsync(), mail => Assert.True(mail is { Subject: "", Text: "", DroppedAt: not null }));
    }

    public void Dispose() => _portal.Dispose();

    private async Task LookTwiceAsync()
    {
        await _portal.LookForMailAsync(_walk.Now.AddMinutes(1));
        await _portal.LookForMailAsync(_walk.Now.AddMinutes(2));
    }

    private static string IdOf(string letter) => MimeMessage.Load(letter).MessageId!;

    /// <summary>Takes what is due, carries all of it and dies each time before it can say so.</summary>
    private Task DieAsync(DateTimeOffset now) => _portal.InsideAsync(async services =>
    {
        var delivery = new MailDelivery(services.GetRequiredService<PortalDbContext>(), services.GetRequiredService<PortalTransactions>(), new DyingCarrier(services.GetRequiredService<IMailCarrier>()), services.GetRequiredService<MailSender>());
        foreach (var mail in await delivery.LeaseAsync(now, CancellationToken.None))
        {
            await Assert.ThrowsAsync<OperationCanceledException>(() => delivery.DeliverAsync(mail, now, CancellationToken.None));
        }
    });

    private Task LimitAsync(Guid id, IEnumerable<Guid> persons) => _portal.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        (await db.Editions.WholeEditions().SingleAsync(edition => edition.Id == id)).LimitTo(persons);
        await db.SaveChangesAsync();
    });

    private sealed class DyingCarrier(IMailCarrier inner) : IMailCarrier
    {
        public bool LeavesTheHouse => inner.LeavesTheHouse;

        public async Task CarryAsync(Guid id, MimeMessage mail, CancellationToken ct)
        {
            await inner.CarryAsync(id, mail, ct);
            throw new OperationCanceledException("killed");
        }
    }
}
