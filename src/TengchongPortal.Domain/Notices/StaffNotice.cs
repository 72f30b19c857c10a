namespace TengchongPortal.Domain.Notices;

/// <summary>
/// A notice that a person finds in the portal. It keeps no title: who may not know of a text any more, and who reads after a purge, must
/// not find it here.
/// </summary>
public sealed class StaffNotice
{
    public const int PathMaxLength = 100;

    private StaffNotice()
    {
    }

    /// <summary>Given by the database; later notices have higher numbers.</summary>
    public long Id { get; private set; }

    public Guid AccountId { get; private set; }

    public NoticeKind Kind { get; private set; }

    public Guid? EditionId { get; private set; }

    /// <summary>The letter that it is about; null for everything else.</summary>
    public Guid? LetterId { get; private set; }

    /// <summary>Where a matter that is neither text nor letter is dealt with: its path ends with its number and says no more, or is the page of missing people; else empty.</summary>
    public string Path { get; private set; } = "";

    /// <summary>The line of the record book that caused it, for its words.</summary>
    public Guid? StateEventId { get; private set; }

    /// <summary>The last day of the duty that it reminds of.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>Says what it is about, so that nobody is told the same twice; shared with the mail.</summary>
    public string Key { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? ReadAt { get; private set; }

    public static StaffNotice To(Guid accountId, Tiding tiding, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(tiding);
        return new()
        {
            AccountId = accountId,
            Kind = tiding.Kind,
            EditionId = tiding.EditionId,
            LetterId = tiding.LetterId,
            Path = tiding.EditionId is null && tiding.LetterId is null ? tiding.Path : "",
            StateEventId = tiding.StateEventId,
            DueOn = tiding.DueOn,
            Key = tiding.KeyFor(accountId),
            CreatedAt = at,
        };
    }

    public void Read(DateTimeOffset at) => ReadAt ??= at;
}
