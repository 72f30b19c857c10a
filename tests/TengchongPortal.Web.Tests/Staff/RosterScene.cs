using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Staff.Roster;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Staff.Accounts;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>A small city on a Wednesday morning, and the form of a turn of duty.</summary>
public abstract class RosterScene : IDisposable
{
    protected const string City = "530581000";

    private const string Tomorrow = "2026-03-05";

    protected RosterScene() => Portal = new(PortalStart.City) { Clock = Clock };

    /// <summary>2026-03-04 08:30 in China.</summary>
    protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 4, 0, 30, 0, TimeSpan.Zero));

    protected PortalUnderTest Portal { get; }

    public void Dispose()
    {
        Portal.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <param name="until">Last day; the first one when none is named.</param>
    protected static Task<Page> EnterAsync(Visitor visitor, Guid person, DutyKey key = DutyKey.Leader, string organ = City, string from = Tomorrow, string? until = null, int fromHour = 8, int untilHour = 20)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.InsistAsync(
            "/staff/roster",
            ("Organ", organ),
            ("Key", key.ToString()),
            ("Person", person.ToString()),
            ("FromDay", from),
            ("FromHour", fromHour.ToString(CultureInfo.InvariantCulture)),
            ("UntilDay", until ?? from),
            ("UntilHour", untilHour.ToString(CultureInfo.InvariantCulture)));
    }
}
