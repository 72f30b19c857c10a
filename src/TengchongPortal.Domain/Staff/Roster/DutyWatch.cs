using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Staff.Roster;

/// <summary>
/// Who keeps the keys of an emergency release for a text. While somebody is on duty for a key, nobody else holds it; while nobody is, whoever has
/// the role does, for danger to life does not wait for a roster.
/// </summary>
public static class DutyWatch
{
    /// <summary>Who is on duty at that moment.</summary>
    public static ImmutableArray<DutyHand> At(DateTimeOffset at, IEnumerable<DutySpan> spans) =>
        [.. spans.Where(span => span.HoldsAt(at)).Select(span => new DutyHand(span.Key, span.PersonId, span.Name)).Distinct()];

    /// <summary>Whether the roster lets the person turn the key; the role is asked elsewhere.</summary>
    public static bool Lets(IEnumerable<DutyHand> onDuty, DutyKey key, Actor actor)
    {
        var keepers = onDuty.Where(hand => hand.Key == key).ToList();
        return keepers.Count == 0 || keepers.Exists(hand => hand.IsOf(actor));
    }

    /// <summary>Why the person may not turn the key now, or null.</summary>
    public static Refusal? Objection(ImmutableArray<DutyHand> onDuty, DutyKey key, Actor actor) => Lets(onDuty, key, actor) ? null : new(
        "emergency.off-duty",
        $"应急发布须由当班人员办理，{Words(key)}现在由{string.Join("、", onDuty.Where(hand => hand.Key == key).Select(hand => hand.Said))}值班，不在班的人员不能办理。");

    /// <summary>The same for one who acts alone: any key that the person keeps suffices.</summary>
    /// <param name="held">The keys that the person keeps by role.</param>
    public static Refusal? ObjectionToOne(ImmutableArray<DutyHand> onDuty, IEnumerable<DutyKey> held, Actor actor)
    {
        var objections = held.Select(key => Objection(onDuty, key, actor)).ToList();
        return objections.Contains(null) ? null : objections.FirstOrDefault();
    }

    private static string Words(DutyKey key) => key switch
    {
        DutyKey.Secrecy => "保密审查",
        DutyKey.Leader => "终审",
    };
}
