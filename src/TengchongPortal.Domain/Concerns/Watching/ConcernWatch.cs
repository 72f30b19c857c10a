using System.Collections.Immutable;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Concerns.Watching;

/// <summary>A step of the ladder of hours whose moment has come.</summary>
public sealed record ConcernCall(ReminderStep Lease, NoticeKind Kind, ImmutableArray<ConcernPart> Parts);

/// <summary>What is worth saying of open concerns at one moment; whoever calls keeps book of what was said. Hours, so rest days count.</summary>
public sealed class ConcernWatch(ConcernTerms terms, DateTimeOffset now)
{
    public IEnumerable<ConcernCall> CallsFor(Concern concern)
    {
        ArgumentNullException.ThrowIfNull(concern);
        return concern.State.IsOwed ? Owner(concern).Concat(Answer(concern)) : [];
    }

    private IEnumerable<ConcernCall> Owner(Concern concern) => terms.IsUnowned(concern.State, concern.StartedAt, now)
        ? [new(Step("concern-owner", concern, terms.OwnerBy(concern.StartedAt), 0), NoticeKind.ConcernUnowned, [ConcernPart.Office])]
        : [];

    // Half of the term, its end, and the same span once more: then the leader hears of it.
    private IEnumerable<ConcernCall> Answer(Concern concern)
    {
        var due = terms.AnswerBy(concern.StartedAt);
        var half = (due - concern.StartedAt) / 2;
        return now switch
        {
            _ when now >= due + half + half => [new(Step("concern", concern, due, 2), NoticeKind.ConcernOverdue, [ConcernPart.Owner, ConcernPart.Office, ConcernPart.Leader])],
            _ when now >= due => [new(Step("concern", concern, due, 1), NoticeKind.ConcernOverdue, [ConcernPart.Owner, ConcernPart.Office])],
            _ when now >= due - half => [new(Step("concern", concern, due, 0), NoticeKind.ConcernDue, [ConcernPart.Owner])],
            _ => [],
        };
    }

    private static ReminderStep Step(string ladder, Concern concern, DateTimeOffset due, int step) => new($"{ladder}:{concern.Id:N}", ChinaTime.DayOf(due), step);
}

/// <summary>Who is told about a concern: it belongs to organs and roles, so that whoever leaves, leaves no orphan. Where nobody plays the parts, the office hears of it.</summary>
public static class ConcernPeople
{
    public static ImmutableArray<Guid> Of(Concern concern, IEnumerable<ConcernPart> parts, IReadOnlyCollection<Actor> staff)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(staff);
        ImmutableArray<Guid> told = [.. parts.SelectMany(part => staff.Where(person => concern.Plays(part, person))).Select(person => person.Id).Distinct()];
        return told.IsEmpty ? [.. staff.Where(person => concern.Plays(ConcernPart.Office, person)).Select(person => person.Id)] : told;
    }
}
