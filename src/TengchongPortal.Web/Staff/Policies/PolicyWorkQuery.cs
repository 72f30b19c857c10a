using TengchongPortal.Data.Policies;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Policies;

/// <summary>Of all work on policies what lies at the organs of a person.</summary>
public sealed class PolicyWorkQuery(PolicyWork work, CleanUpBook cleanUps, MeetingItems items, OwedInterpretations owed)
{
    private const int Most = 100;

    private const string Type = "interpretation";

    private const string Normative = "normative";

    public async Task<PolicyWorkPage> RunAsync(Actor actor, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var today = ChinaTime.DayOf(now);
        return new(
            await OwedAsync(actor, now, ct),
            [.. (await work.FollowUpsAsync(now, ct)).Where(one => actor.IsAt(one.OrganPath, Type))],
            [.. (await items.OpenAsync(ct)).Where(one => actor.IsAt(one.OwnerPath, Type))],
            [.. (await work.RestingAsync(today, ct)).Where(one => actor.IsAt(one.OrganPath, Type)).Take(Most)],
            [.. (await work.ExpiringAsync(today, ct)).Where(one => actor.IsAt(one.OrganPath, Type))],
            [.. (await cleanUps.ToAmendAsync(today, ct)).Where(one => actor.IsAt(one.OrganPath, Normative))],
            [.. (await work.ToFileAsync(ct)).Where(one => actor.IsAt(one.OrganPath, Normative))],
            await work.UnpairedAsync(path => actor.IsAt(path, Type), Most, ct),
            await work.CountUnpairedAsync(ct))
        {
            On = today,
        };
    }

    public async Task<IReadOnlyList<OwedInterpretation>> OwedAsync(Actor actor, DateTimeOffset now, CancellationToken ct) =>
        [.. (await owed.FindAsync(now, ct)).Where(one => actor.IsAt(one.OrganPath, Type) || actor.IsAt(one.IssuerPath, Type))];
}
