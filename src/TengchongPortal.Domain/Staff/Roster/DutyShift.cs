using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Staff.Roster;

/// <summary>
/// A turn of duty (值班): who keeps which emergency key at an organ and below it, from when until when. Entered for the time to come, ended, never
/// erased, so that a key turned on any past day can be judged by who was on duty then.
/// </summary>
public sealed class DutyShift
{
    public const int LongestDays = 31;

    /// <summary>How far ahead a roster is made.</summary>
    public const int FarthestDays = 366;

    private DutyShift()
    {
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    public DutyKey Key { get; private set; }

    public string OrganPath { get; private set; } = "";

    public DateTimeOffset From { get; private set; }

    public DateTimeOffset Until { get; private set; }

    public Guid EnteredBy { get; private set; }

    public string EnteredByName { get; private set; } = "";

    public DateTimeOffset EnteredAt { get; private set; }

    public Guid? EndedBy { get; private set; }

    public string EndedByName { get; private set; } = "";

    /// <summary>When the turn was broken off or struck out; what was planned stays readable.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <param name="from">First moment; one of today that is past begins now, for nobody was on duty in hindsight.</param>
    /// <param name="until">First moment after the turn.</param>
    /// <exception cref="RuleBrokenException"><c>roster.term</c> or <c>roster.term-long</c>.</exception>
    public static DutyShift Enter(Guid personId, string personName, DutyKey key, string organPath, DateTimeOffset from, DateTimeOffset until, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        var begins = from < at && ChinaTime.DayOf(from) == ChinaTime.DayOf(at) ? at : from;
        RuleBrokenException.Require(begins >= at && until > begins, "roster.term", "值班只能从今天或以后开始，结束时间须晚于起始时间和现在。");
        RuleBrokenException.Require(
            until <= begins.AddDays(LongestDays) && begins <= at.AddDays(FarthestDays),
            "roster.term-long",
            $"一个班次最长{LongestDays}天，最多提前一年排定。");
        return new()
        {
            Id = Guid.CreateVersion7(at),
            PersonId = personId,
            PersonName = personName,
            Key = key,
            OrganPath = organPath,
            From = begins,
            Until = until,
            EnteredBy = by.Id,
            EnteredByName = by.Name,
            EnteredAt = at,
        };
    }

    public bool HoldsAt(DateTimeOffset at) => From <= at && IsOpenAt(at);

    public bool IsOpenAt(DateTimeOffset at) => at < Until && (EndedAt is null || at < EndedAt);

    /// <summary>Whether it is a turn of the same person for the other key, at the same time and for some of the same texts.</summary>
    public bool CrossesKeysWith(DutyShift other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.PersonId == PersonId && other.Key != Key && From < (other.EndedAt ?? other.Until) && other.From < Until
            && (OrganPath.StartsWith(other.OrganPath, StringComparison.Ordinal) || other.OrganPath.StartsWith(OrganPath, StringComparison.Ordinal));
    }

    /// <summary>Ends here and goes on at the organ that this one was merged into (R110).</summary>
    public DutyShift MoveTo(string path, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        var moved = new DutyShift
        {
            Id = Guid.CreateVersion7(at),
            PersonId = PersonId,
            PersonName = PersonName,
            Key = Key,
            OrganPath = path,
            From = From > at ? From : at,
            Until = Until,
            EnteredBy = by.Id,
            EnteredByName = by.Name,
            EnteredAt = at,
        };
        End(by, at);
        return moved;
    }

    /// <exception cref="RuleBrokenException"><c>roster.ended</c>.</exception>
    public void End(Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        RuleBrokenException.Require(IsOpenAt(at), "roster.ended", "这个班次已经结束。");
        (EndedBy, EndedByName, EndedAt) = (by.Id, by.Name, at);
    }
}
