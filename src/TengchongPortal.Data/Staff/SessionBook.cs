using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;
using static TengchongPortal.Domain.Kernel.RuleBrokenException;

namespace TengchongPortal.Data.Staff;

/// <summary>The sign-ins of an account: kept, listed, and ended by the person or by an administrator of the organ.</summary>
public sealed class SessionBook(PortalDbContext db, PortalTransactions transactions, AuditedWrites writes, StaffReach reach, TimeProvider clock)
{
    private const int MostListed = 50;

    /// <summary>How long a sign-in stays in the list after its last use.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>How often the last use of a sign-in is written down.</summary>
    public static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);

    /// <summary>Takes a sign-in down, or goes on with it under a new stamp; what is long over is forgotten.</summary>
    /// <param name="before">The sign-in of the same browser until now, which ends unless it goes on.</param>
    public Task<bool> BeginAsync(StaffSession session, Guid? before, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(session);
        return transactions.RunAsync(async token =>
        {
            var forgotten = session.BegunAt - Kept;
            await db.StaffSessions.Where(other => other.LastSeenAt < forgotten).ExecuteDeleteAsync(token);
            if (await db.StaffSessions.SingleOrDefaultAsync(other => other.Id == session.Id, token) is { } standing)
            {
                standing.GoOn(session.Stamp, session.BegunAt);
                return false;
            }

            (await db.StaffSessions.SingleOrDefaultAsync(other => other.Id == before && other.EndedAt == null, token))?.End(session.BegunAt);
            db.StaffSessions.Add(session);
            return true;
        }, ct);
    }

    /// <summary>When a sign-in was used last, while it is open: begun here, ended by nobody, its account in use and with the stamp that the cookie was made with (a new password moves it).</summary>
    /// <returns>Null for one that opens nothing.</returns>
    public Task<DateTimeOffset?> LastUseAsync(Guid sessionId, string? stamp, CancellationToken ct) => db.StaffSessions
        .Where(session => session.Id == sessionId && session.EndedAt == null && db.Users.Any(account => account.Id == session.AccountId && !account.IsDisabled && account.SecurityStamp == stamp))
        .Select(session => (DateTimeOffset?)session.LastSeenAt)
        .SingleOrDefaultAsync(ct);

    /// <summary>Whether the use is to be written down again; whoever asks does it when the page is out, so that reading waits for no lock.</summary>
    public bool IsToBeSeen(DateTimeOffset lastUse) => lastUse < clock.GetUtcNow() - SeenEvery;

    /// <summary>The person did something. Whoever ended it meanwhile has ended it.</summary>
    public Task<bool> SeeAsync(Guid sessionId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return transactions.RunAsync(async token => await db.StaffSessions.Where(one => one.Id == sessionId && one.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(one => one.LastSeenAt, now), token) > 0, ct);
    }

    /// <summary>The person went out.</summary>
    public Task<bool> LeaveAsync(Guid sessionId, CancellationToken ct) => transactions.RunAsync(async token =>
    {
        var session = await db.StaffSessions.SingleOrDefaultAsync(one => one.Id == sessionId, token);
        session?.End(clock.GetUtcNow());
        return session is not null;
    }, ct);

    /// <summary>Sign-ins that were used in the last days, newest first; which of them still open the door, the stamp of the account says.</summary>
    public async Task<ImmutableArray<StaffSession>> ListAsync(Guid accountId, CancellationToken ct)
    {
        var since = clock.GetUtcNow() - Kept;
        return [.. await db.StaffSessions.AsNoTracking().Where(session => session.AccountId == accountId && session.LastSeenAt >= since).OrderByDescending(session => session.LastSeenAt).ThenByDescending(session => session.BegunAt).Take(MostListed).ToListAsync(ct)];
    }

    /// <summary>Ends one sign-in, or every one but this.</summary>
    /// <param name="sessionId">The one to end; null for all of the account.</param>
    /// <param name="apartFrom">The one that goes on.</param>
    /// <exception cref="RuleBrokenException"><c>unknown</c> or <c>accounts.session-ended</c>.</exception>
    public Task<int> EndAsync(Guid accountId, Guid? sessionId, Guid? apartFrom, Actor actor, string origin, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return writes.RunAsync(AuditLine.By(actor, "SessionEnd", accountId, now, origin), async token =>
        {
            var account = await reach.KnownAsync(accountId, actor, token);
            var open = await db.StaffSessions
                .Where(session => session.AccountId == account.Id && session.EndedAt == null && session.Id != apartFrom && (sessionId == null || session.Id == sessionId))
                .ToListAsync(token);
            Require(sessionId is null || open.Count > 0, "accounts.session-ended", "这次登录已经结束。");
            open.ForEach(session => session.End(now));
            return open.Count;
        }, ct);
    }
}
