using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Trust;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Data.Policies;

/// <summary>Writes down that the term of a duty to interpret ran out, once and for ever. What pages show does not wait for it.</summary>
public sealed class BreachBook(PortalDbContext db, PortalTransactions transactions, HashChains chains, RuleBook rules, WorkingCalendar calendar)
{
    /// <summary>What was closed longer ago was looked at when it was closed.</summary>
    private static readonly TimeSpan _memory = TimeSpan.FromDays(60);

    /// <returns>How many were written down.</returns>
    public async Task<int> NoteAsync(DateTimeOffset now, CancellationToken ct) =>
        (await BreachedAsync(now, ct)).Count == 0 ? 0 : await transactions.RunAsync(token => WriteAsync(now, token), ct);

    private async Task<int> WriteAsync(DateTimeOffset now, CancellationToken ct)
    {
        var breached = await BreachedAsync(now, ct);
        foreach (var duty in breached)
        {
            duty.NoteBreach(duty.EndsAt(rules, calendar, now));
            await chains.AppendAsync(new AuditLine(now, Actor.System.Id, Actor.System.Name, "InterpretationBreached", duty.PolicyDocumentId.ToString(), "clock", AuditLine.Done), ct);
        }

        return breached.Count;
    }

    private async Task<List<InterpretationDuty>> BreachedAsync(DateTimeOffset now, CancellationToken ct)
    {
        var since = now - _memory;
        var unnoted = await db.InterpretationDuties.Where(duty => duty.BreachedAt == null && (duty.ClosedAt == null || duty.ClosedAt > since)).ToListAsync(ct);
        return [.. unnoted.Where(duty => duty.IsBreachedAt(now, rules, calendar))];
    }
}
