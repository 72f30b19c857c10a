using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Organisations;

/// <summary>Who answers for openness at each organ: written by one, confirmed by a second, each in one transaction with its audit line (R10, R177).</summary>
public sealed class ResponsibilityBook(PortalDbContext db, AuditedWrites writes, PhoneRegisterReading phones, TimeProvider clock)
{
    /// <summary>The organ, when it keeps such a register and the person may see it.</summary>
    /// <exception cref="RuleBrokenException"><c>unknown</c>.</exception>
    public async Task<Organ> RequireAsync(string key, Actor actor, CancellationToken ct)
    {
        var organ = await db.Organs.AsNoTracking().SingleOrDefaultAsync(one => one.Key == key && one.Kind != OrganKind.External, ct);
        return organ is not null && ResponsibilityRights.MayRead(actor, organ.Path) ? organ : throw new RuleBrokenException("unknown", "没有找到这个单位。");
    }

    /// <exception cref="RuleBrokenException"><c>unknown</c>, <c>organs.capability</c>, <c>organs.dissolved</c>, <c>organs.head</c>, <c>organs.phone</c>, <c>organs.phone-private</c>, <c>organs.phone-merged</c> or <c>organs.deputy-same</c>.</exception>
    public async Task<ResponsibilityEntry> EnterAsync(string key, Responsibility said, Actor actor, string origin, CancellationToken ct)
    {
        var organ = await RequireAsync(key, actor, ct);
        var now = clock.GetUtcNow();
        return await writes.RunAsync(AuditLine.By(actor, "ResponsibilityEnter", organ.Id, now, origin), async token =>
        {
            RuleBrokenException.Require(organ.ExistsOn(ChinaTime.DayOf(now)), "organs.dissolved", $"“{organ.Name}”已经撤销，请在接收它的单位办理。");
            var entry = ResponsibilityEntry.Enter(organ, said, actor, now);
            var register = await phones.RunAsync(token);
            RuleBrokenException.Require(!register.IsGone(entry.Phone), "organs.phone-merged", $"{entry.Phone} 已经并入 {register.Unified?.Number} 或者停用，不能再单独公布；请填办公室座机，或者填 {register.Unified?.Number}。");
            foreach (var older in await db.ResponsibilityEntries.Where(one => one.OrganId == organ.Id && one.Outcome == ProposalOutcome.Open).ToListAsync(token))
            {
                older.GiveWay(actor, now);
            }

            db.ResponsibilityEntries.Add(entry);
            return entry;
        }, ct);
    }

    /// <exception cref="RuleBrokenException"><c>unknown</c>, <c>organs.capability</c>, <c>organs.second</c> or <c>organs.decided</c>.</exception>
    public Task<ResponsibilityEntry> ConfirmAsync(string key, Guid id, Actor actor, string origin, CancellationToken ct) =>
        DecideAsync("ResponsibilityConfirm", key, id, actor, origin, (entry, organ, now) => entry.Confirm(organ, actor, now), ct);

    /// <exception cref="RuleBrokenException"><c>unknown</c>, <c>organs.capability</c>, <c>organs.second</c> or <c>organs.decided</c>.</exception>
    public Task<ResponsibilityEntry> DeclineAsync(string key, Guid id, Actor actor, string origin, CancellationToken ct) =>
        DecideAsync("ResponsibilityDecline", key, id, actor, origin, (entry, organ, now) => entry.Decline(organ, actor, now), ct);

    private async Task<ResponsibilityEntry> DecideAsync(string act, string key, Guid id, Actor actor, string origin, Action<ResponsibilityEntry, Organ, DateTimeOffset> decide, CancellationToken ct)
    {
        var organ = await RequireAsync(key, actor, ct);
        var now = clock.GetUtcNow();
        return await writes.RunAsync(AuditLine.By(actor, act, organ.Id, now, origin), async token =>
        {
            var entry = await db.ResponsibilityEntries.SingleOrDefaultAsync(one => one.Id == id && one.OrganId == organ.Id, token)
                ?? throw new RuleBrokenException("unknown", "没有找到这项登记。");
            decide(entry, organ, now);
            return entry;
        }, ct);
    }
}
