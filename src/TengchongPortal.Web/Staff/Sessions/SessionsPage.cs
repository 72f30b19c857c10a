using System.Collections.Immutable;

namespace TengchongPortal.Web.Staff.Sessions;

/// <summary>The sign-ins of one account in the last month.</summary>
public sealed record SessionsPage(Guid AccountId, string Name, bool IsOwn, ImmutableArray<SessionLine> Lines)
{
    /// <summary>Whether anything beside this browser is open.</summary>
    public bool HasOthers => Lines.Any(line => line is { IsOpen: true, IsThis: false });
}

/// <param name="Device">Browser and system in words.</param>
public sealed record SessionLine(Guid Id, Guid AccountId, string Device, string Origin, DateTimeOffset BegunAt, DateTimeOffset LastSeenAt, bool IsOpen, bool IsThis);
