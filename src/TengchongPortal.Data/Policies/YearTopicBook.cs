using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Reference;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Policies;

/// <summary>The topics of each year (R22): those of the reference data, and what the office added since; each written by one person and confirmed by a second.</summary>
public sealed class YearTopicBook(PortalDbContext db, AuditedWrites writes, ReferenceBook book)
{
    /// <summary>Those that policies may choose, or chose once, the oldest first.</summary>
    public async Task<ImmutableArray<YearTopic>> ReadAsync(CancellationToken ct) =>
        [.. book.Contracts.Policies.Topics, .. (await db.YearTopicEntries.AsNoTracking().Where(entry => entry.Outcome == ProposalOutcome.Confirmed).OrderBy(entry => entry.Year).ThenBy(entry => entry.EnteredAt).ToListAsync(ct)).Select(entry => entry.Said)];

    /// <exception cref="RuleBrokenException">What <see cref="YearTopicEntry.Enter"/> refuses.</exception>
    public Task<YearTopicEntry> EnterAsync(string label, int year, Actor by, DateTimeOffset now, string origin, CancellationToken ct) =>
        writes.RunAsync(AuditLine.By(by, "YearTopicEnter", Guid.CreateVersion7(now), now, origin), async token =>
        {
            var entries = await db.YearTopicEntries.AsNoTracking().ToListAsync(token);
            var (taken, city) = (entries.ConvertAll(entry => entry.Code), (await db.Organs.CityAsync(token)).Path);
            var known = book.Contracts.Policies.Topics.Concat(entries.Where(entry => entry.Outcome != ProposalOutcome.Declined).Select(entry => entry.Said)).ToList();
            return db.YearTopicEntries.Add(YearTopicEntry.Enter(label, year, known, taken, city, by, now)).Entity;
        }, ct);

    /// <exception cref="RuleBrokenException"><c>unknown</c>, or what <see cref="YearTopicEntry.Decide"/> refuses.</exception>
    public Task<YearTopicEntry> DecideAsync(Guid id, ProposalOutcome outcome, Actor by, DateTimeOffset now, string origin, CancellationToken ct) =>
        writes.RunAsync(AuditLine.By(by, outcome == ProposalOutcome.Confirmed ? "YearTopicConfirm" : "YearTopicDecline", id, now, origin), async token =>
        {
            var entry = await db.YearTopicEntries.SingleOrDefaultAsync(one => one.Id == id, token) ?? throw new RuleBrokenException("unknown", "没有找到这项登记。");
            entry.Decide(outcome, (await db.Organs.CityAsync(token)).Path, by, now);
            return entry;
        }, ct);
}
