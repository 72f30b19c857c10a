using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Trust;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Organisations.Merging;

/// <summary>
/// Merges organs (机构合并, R110): in one transaction the predecessors are dissolved, everything open moves, all of it is counted again at the
/// successor, and the report is written down. Whoever finds less afterwards than before changes nothing.
/// </summary>
public sealed class MergerBook(PortalDbContext db, AuditedWrites writes, HashChains chains, MergerPlans plans, MergerMoves moves)
{
    public const string Stale = "stale.merger";

    private const string Act = "MergeOrgans", Moved = "MergeMove";

    /// <param name="seen">The hash of the report that the person saw.</param>
    /// <exception cref="RuleBrokenException"><c>stale.merger</c>: something moved meanwhile; or what <see cref="MergerPlans"/> refuses.</exception>
    public Task<Organ> MergeAsync(MergerWish wish, string seen, Actor actor, DateTimeOffset at, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(wish);
        var act = Guid.CreateVersion7(at);
        return writes.RunAsync(AuditLine.By(actor, Act, act, at, origin), async token =>
        {
            var plan = await plans.MakeAsync(wish, actor, at, token);
            RuleBrokenException.Require(plan.Seen == seen, "stale.merger", "在您查看之后，这些机构名下的事项有了变化；请核对新的清单，再确认一次。");
            var into = await IntoAsync(plan, token);
            foreach (var predecessor in plan.Predecessors)
            {
                var from = (await db.Organs.FindAsync([predecessor.Organ.Id], token))!;
                await MergeAsync(act, predecessor, new(from, into, await IsNarrowAsync(into, plan, token), actor, at), plan.Wish, origin, token);
            }

            return into;
        }, ct);
    }

    private async Task<Organ> IntoAsync(MergerPlan plan, CancellationToken ct) => plan.Wish.Founded is { } founded
        ? db.Organs.Add(Organ.Found(founded, plan.Predecessors[0].Organ, plan.Wish.EffectiveOn)).Entity
        : await db.Organs.SingleAsync(organ => organ.Key == plan.Wish.Successor, ct);

    private async Task<bool> IsNarrowAsync(Organ into, MergerPlan plan, CancellationToken ct)
    {
        var going = plan.Predecessors.Select(one => one.Organ.Id).ToList();
        return await db.Organs.AnyAsync(organ => organ.Path != into.Path && organ.Path.StartsWith(into.Path) && !going.Contains(organ.Id) && !db.OrganMergers.Any(merger => merger.PredecessorId == organ.Id), ct);
    }

    private async Task MergeAsync(Guid act, PlannedPredecessor planned, Transfer transfer, MergerWish wish, string origin, CancellationToken ct)
    {
        transfer.From.Dissolve(wish.EffectiveOn);
        var arrived = new Dictionary<MergedKind, IReadOnlyList<string>>();
        foreach (var move in moves.All)
        {
            arrived[move.Kind] = await move.MoveAsync(planned.Lines.Single(line => line.Kind == move.Kind).Things, transfer, ct);
        }

        await db.SaveChangesAsync(ct);
        var merger = OrganMerger.Record(act, transfer.From, transfer.Into, wish, await CountAsync(planned, transfer, arrived, ct), transfer.By, transfer.At);
        db.OrganMergers.Add(merger);
        foreach (var (kind, id) in arrived.Where(pair => pair.Key is MergedKind.Account or MergedKind.Role).SelectMany(pair => pair.Value.Select(id => (pair.Key, id))))
        {
            await chains.AppendAsync(new AuditLine(transfer.At, transfer.By.Id, transfer.By.Name, $"{Moved}{kind}", id, origin, AuditLine.Done), ct);
        }

        await db.SaveChangesAsync(ct);
    }

    private async Task<List<MergerLine>> CountAsync(PlannedPredecessor planned, Transfer transfer, Dictionary<MergedKind, IReadOnlyList<string>> arrived, CancellationToken ct)
    {
        var succession = (await Successions.ReadAsync(db, ct)).With(new(transfer.From.Id, transfer.From.Path, transfer.Into.Id, transfer.Into.Path, transfer.At));
        var lines = new List<MergerLine>();
        foreach (var move in moves.All)
        {
            var there = (await move.FindAsync(transfer.Into, new(succession, transfer.At), ct)).Select(thing => thing.Id).ToHashSet();
            var (before, after) = (planned.Lines.Single(line => line.Kind == move.Kind).Things, arrived[move.Kind].Count(there.Contains));
            lines.Add(after == before.Length || move.Kind == MergedKind.Statement
                ? MergerLine.Count(move.Kind, before.Length, after, before.Select(thing => thing.Name))
                : throw new InvalidOperationException($"{transfer.From.Key} had {before.Length} of {move.Kind}, and {after} arrived at {transfer.Into.Key}."));
        }

        return lines;
    }
}
