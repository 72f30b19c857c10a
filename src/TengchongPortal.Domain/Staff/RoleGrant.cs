namespace TengchongPortal.Domain.Staff;

/// <summary>A role given to an account for a time; ended, never erased, so that capacity can be judged for any past day.</summary>
public sealed class RoleGrant
{
    private RoleGrant()
    {
    }

    public Guid Id { get; private set; }

    public Guid AccountId { get; private set; }

    public StaffRole Role { get; private set; }

    public string OrganPath { get; private set; } = "";

    public string? Type { get; private set; }

    public bool OnlyThisOrgan { get; private set; }

    public DateTimeOffset From { get; private set; }

    public DateTimeOffset? Until { get; private set; }

    /// <summary>When the two administrators gave it, for a grant that a merger of organs carried over; null where that is its beginning.</summary>
    public DateTimeOffset? GivenAt { get; private set; }

    public static RoleGrant Give(Guid accountId, StaffRole role, string organPath, DateTimeOffset from, DateTimeOffset? until = null, bool onlyThisOrgan = false, string? type = null) => new()
    {
        Id = Guid.CreateVersion7(from),
        AccountId = accountId,
        Role = role,
        OrganPath = organPath,
        Type = type,
        OnlyThisOrgan = onlyThisOrgan,
        From = from,
        Until = until,
    };

    public bool HoldsAt(DateTimeOffset at) => From <= at && (Until is null || at < Until);

    /// <summary>Whether it gives something at that moment or later.</summary>
    public bool IsOpenAt(DateTimeOffset at) => Until is null || at < Until;

    public void End(DateTimeOffset at) => Until = Until is null || at < Until ? at : Until;

    /// <summary>Ends here and goes on at the organ that this one was merged into (R110): same person, role, type and term, never wider than that organ.</summary>
    /// <param name="onlyThisOrgan">True where the successor has organs below it, which the old one had not.</param>
    public RoleGrant MoveTo(string path, bool onlyThisOrgan, DateTimeOffset at)
    {
        var moved = Give(AccountId, Role, path, From > at ? From : at, Until, OnlyThisOrgan || onlyThisOrgan, Type);
        moved.GivenAt = GivenAt ?? From;
        End(at);
        return moved;
    }

    public Grant AsGrant() => new(Role, OrganPath, Type, OnlyThisOrgan);
}
