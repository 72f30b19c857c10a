using TengchongPortal.Data.Policies;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Policies;

/// <summary>Of all work on policies what lies at the organs of a person.</summary>
public sealed class PolicyWorkQuery(PolicyWork work, CleanUpBook cleanUps, MeetingItems items, OwedInterpretations owed, UnpairedInterpretations unpaired)
{
    private const int Most = 100;

    private const string Type = "interpretation";

    private const string Normative = "normative";

    /// <param name="pairs">The page of interpretations that wait for their policy, from 1.</param>
    public async Task<PolicyWorkPage> RunAsync(Actor actor, DateTimeOffset now, int pairs, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var today = ChinaTime.DayOf(now);
        var resting = (await work.RestingAsync(today, ct)).Where(one => one.Keeper.Concerns(actor, Type)).ToList();
        return new(
            await OwedAsync(actor, now, ct),
            [.. (await work.FollowUpsAsync(now, ct)).Where(one => one.Keeper.Concerns(actor, Type))],
            [.. (await items.OpenAsync(ct)).Where(one => actor.IsAt(one.OwnerPath, Type))],
            [.. resting.Take(Most)],
            [.. (await work.ExpiringAsync(today, ct)).Where(one => one.Keeper.Concerns(actor, Type))],
            [.. (await cleanUps.ToAmendAsync(today, ct)).Where(one => one.Keeper.Concerns(actor, Normative))],
            [.. (await work.ToFileAsync(ct)).Where(one => one.Keeper.Concerns(actor, Normative))],
            await UnpairedAsync(actor, pairs, ct))
        {
            On = today,
            RestingInAll = resting.Count,
        };
    }

    private async Task<UnpairedPage> UnpairedAsync(Actor actor, int number, CancellationToken ct)
    {
        var (page, wanted, all) = await unpaired.PageAsync(path => actor.IsAt(path, Type), (number - 1) * UnpairedPage.Size, UnpairedPage.Size, ct);
        return new([.. page.Select(one => new UnpairedLine(one, one is { IsCarriedOver: true, IsUnderWay: false, Named: not null } && actor.May(Capability.WriteDrafts, one.OrganPath, Type)))], wanted, all, number);
    }

    public async Task<IReadOnlyList<OwedInterpretation>> OwedAsync(Actor actor, DateTimeOffset now, CancellationToken ct) =>
        [.. (await owed.FindAsync(now, ct)).Where(one => one.Keeper.Concerns(actor, Type))];
}
