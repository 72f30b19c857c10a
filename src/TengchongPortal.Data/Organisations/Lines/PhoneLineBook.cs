using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Lines;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Organisations.Lines;

/// <summary>The register of lines (R134): each statement written by one, confirmed by a second of the office, each in one transaction with its audit line.</summary>
public sealed class PhoneLineBook(PortalDbContext db, AuditedWrites writes, PhoneRegisterReading register)
{
    /// <exception cref="RuleBrokenException"><c>lines.organ</c>, <c>lines.capability</c>, <c>lines.single</c>, or what <see cref="PhoneLine.Checked"/> refuses.</exception>
    public Task<PhoneLineEntry> EnterAsync(PhoneLine said, Actor actor, DateTimeOffset at, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(said);
        return writes.RunAsync(AuditLine.By(actor, "PhoneLineEnter", Guid.Empty, at, origin) with { ObjectId = said.Number }, async token =>
        {
            var organ = await db.Organs.AsNoTracking().SingleOrDefaultAsync(one => one.Key == said.OrganKey && one.Kind != OrganKind.External, token);
            RuleBrokenException.Require(organ is not null && organ.ExistsOn(ChinaTime.DayOf(at)), "lines.organ", "请选择一个现存的主管单位。");
            var entry = PhoneLineEntry.Enter(said, organ!, actor, at);
            var single = (await register.RunAsync(token)).Unified;
            RuleBrokenException.Require(entry.Standing != LineStanding.Unified || single is null || PhoneNumbers.KeyOf(single.Number) == entry.NumberKey, "lines.single", $"全市统一号码只有一个，现在是 {single?.Number}。");
            foreach (var older in await db.PhoneLineEntries.Where(one => one.NumberKey == entry.NumberKey && one.Outcome == ProposalOutcome.Open).ToListAsync(token))
            {
                older.GiveWay(actor, at);
            }

            db.PhoneLineEntries.Add(entry);
            return entry;
        }, ct);
    }

    /// <exception cref="RuleBrokenException"><c>unknown</c>, <c>lines.capability</c>, <c>lines.second</c> or <c>lines.decided</c>.</exception>
    public Task<PhoneLineEntry> DecideAsync(Guid id, ProposalOutcome outcome, Actor actor, DateTimeOffset at, string origin, CancellationToken ct) =>
        writes.RunAsync(AuditLine.By(actor, outcome == ProposalOutcome.Confirmed ? "PhoneLineConfirm" : "PhoneLineDecline", id, at, origin), async token =>
        {
            var entry = await db.PhoneLineEntries.SingleOrDefaultAsync(one => one.Id == id, token) ?? throw new RuleBrokenException("unknown", "没有找到这项登记。");
            entry.Decide(outcome, await db.Organs.CityAsync(token), actor, at);
            return entry;
        }, ct);
}
