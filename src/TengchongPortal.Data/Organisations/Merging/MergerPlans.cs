using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Organisations.Merging;

/// <summary>Asks whether organs may be merged and counts what would move.</summary>
public sealed class MergerPlans(PortalDbContext db, MergerMoves moves, Successions successions)
{
    /// <summary>Who merges organs: whoever administers the accounts of all of them.</summary>
    public const Capability Right = Capability.AdministerAccounts;

    /// <exception cref="RuleBrokenException"><c>organs.merger-*</c> or <c>organs.capability</c>.</exception>
    public async Task<MergerPlan> MakeAsync(MergerWish wish, Actor actor, DateTimeOffset at, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(wish);
        ArgumentNullException.ThrowIfNull(actor);
        var register = await db.Organs.AsNoTracking().ToListAsync(ct);
        var moment = new MergerMoment(await successions.ReadAsync(ct), at);
        MergerRules.Check(wish, register, moment.Succession, ChinaTime.DayOf(at));
        var predecessors = wish.Predecessors.Distinct().Select(key => register.Single(organ => organ.Key == key)).OrderBy(organ => organ.Order).ToList();
        var successor = register.Find(organ => organ.Key == wish.Successor && wish.Founded is null);
        RequireRight(actor, predecessors, successor);
        var planned = new List<PlannedPredecessor>();
        foreach (var organ in predecessors)
        {
            planned.Add(new(organ, await LinesAsync(organ, moment, ct)));
        }

        ImmutableArray<PlannedLine> there = successor is null ? [] : await LinesAsync(successor, moment, ct);
        return new(wish, successor?.Name ?? wish.Founded!.Name, [.. planned], there, SeenOf(planned, there));
    }

    // A new organ stands below the city, so whoever founds one administers the city.
    private static void RequireRight(Actor actor, List<Organ> predecessors, Organ? successor)
    {
        var paths = predecessors.Select(organ => organ.Path).Append(successor?.Path ?? predecessors[0].ParentPath);
        RuleBrokenException.Require(paths.All(path => actor.May(Right, path)), "organs.capability", "机构合并涉及您不管理的单位，请由管理全部相关单位的系统管理员办理。");
    }

    private async Task<ImmutableArray<PlannedLine>> LinesAsync(Organ organ, MergerMoment moment, CancellationToken ct)
    {
        var lines = new List<PlannedLine>();
        foreach (var move in moves.All)
        {
            lines.Add(new(move.Kind, [.. await move.FindAsync(organ, moment, ct)]));
        }

        return [.. lines];
    }

    private static string SeenOf(IEnumerable<PlannedPredecessor> predecessors, ImmutableArray<PlannedLine> there)
    {
        var words = predecessors.SelectMany(one => WordsOf(one.Lines).Prepend(one.Organ.Key)).Append("/").Concat(WordsOf(there));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', words))));
    }

    private static IEnumerable<string> WordsOf(ImmutableArray<PlannedLine> lines) => lines.SelectMany(line => line.Things.Select(thing => $"{line.Kind} {thing.Id} {thing.Note}"));
}
