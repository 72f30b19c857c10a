using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Staff.SignIn;

namespace TengchongPortal.Web.Staff.Sessions;

/// <summary>The sign-ins of the own account, or of one that the person administers.</summary>
public sealed class SessionsQuery(SessionBook book, StaffReach reach, IHttpContextAccessor http, TimeProvider clock)
{
    /// <exception cref="RuleBrokenException"><c>unknown</c>.</exception>
    public async Task<SessionsPage> RunAsync(Guid accountId, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var account = await reach.KnownAsync(accountId, actor, ct);
        var (now, own) = (clock.GetUtcNow(), await OwnAsync());
        var sessions = await book.ListAsync(accountId, ct);
        return new(accountId, account.DisplayName, accountId == actor.Id, [.. sessions.Select(session => new SessionLine(
            session.Id, accountId, DeviceWords.Of(session.Device), session.Origin, session.BegunAt, session.LastSeenAt, IsOpen(session, account, now), session.Id == own))]);
    }

    /// <summary>The sign-in of this browser.</summary>
    public Task<Guid?> OwnAsync() => SessionTerm.OwnAsync(http.HttpContext!);

    // The last use is written down every few minutes only, so that it may be a little later than it says.
    private static bool IsOpen(StaffSession session, StaffAccount account, DateTimeOffset now) =>
        session.EndedAt is null && !account.IsDisabled && session.Stamp == account.SecurityStamp && now - session.BegunAt < SessionTerm.Longest && now - session.LastSeenAt < AccessFeature.Idle + SessionBook.SeenEvery;
}
