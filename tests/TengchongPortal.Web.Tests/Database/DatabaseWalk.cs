using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Warnings;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Warnings;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Testing.Walking;

namespace TengchongPortal.Web.Tests.Database;

/// <summary>
/// One document in the database, seven persons who hold every role, and one try after another through the real transaction.
/// Portal and oracle must agree on each, and the public rows must be what the states allow.
/// </summary>
internal sealed class DatabaseWalk(PortalUnderTest portal, Guid form, int seed, int[] taken)
{
    private const string Origin = "127.0.0.1";

    private static readonly Gate[][] _ordinary = [[Gate.FirstReview], [Gate.Secrecy, Gate.Proofreading], [Gate.FinalSign]];

    private static readonly Gate[][] _namingAnother = [[Gate.FirstReview], [Gate.Secrecy, Gate.Legality, Gate.Countersign], [Gate.OfficeReview], [Gate.FinalSign]];

    private static readonly Actor[] _actors = [Actor.System, .. Enumerable.Range(1, WalkMoves.People).Select(number => People.HoldingEverything(number))];

    private readonly Random _random = new(seed);
    private readonly List<OracleEdition> _oracles = [];
    private readonly Gate[][] _stages = seed % 2 == 0 ? _ordinary : _namingAnother;
    private List<Edition> _editions = [];
    private DateTimeOffset _now = EditionBuilder.DefaultStart;

    /// <summary>Persons who never act but could: no walk ends because nobody is left to sign.</summary>
    public static IEnumerable<Actor> Staff => Enumerable.Range(1, 2 * WalkMoves.People).Select(number => People.HoldingEverything(number));

    public async Task RunAsync(int moves)
    {
        await StartAsync();
        for (var number = 0; number < moves; number++)
        {
            _now = _now.AddMinutes(_random.Next(25) == 0 ? 24 * 60 : 1);
            var index = _random.Next(4) == 0 ? _random.Next(_editions.Count) : _editions.Count - 1;
            await TryAsync(index, InTime(WalkMoves.Next(_random, _oracles[index], _editions[index].State, _now)));
        }
    }

    /// <summary>Whoever takes a closed text out of stock waits for the day of its re-assessment, which the closing set.</summary>
    private WalkMove InTime(WalkMove move)
    {
        if (move is not { Event: EditorialEvent.ReopenStock, IsProposal: false })
        {
            return move;
        }

        _now = _now.AddDays(3);
        return move with { At = _now };
    }

    private async Task StartAsync()
    {
        var drafter = _random.Next(1, 3);
        if (seed % 8 == 4)
        {
            await StartWarningAsync(drafter);
            return;
        }

        var text = PortalCity.Notice($"第{seed}号情况的通报") with
        {
            ReassessOn = new(2019, 12, 1),
            NamedOrgans = _stages == _namingAnother ? [People.OtherDepartment] : [],
        };
        var act = new EditorialAct(EditorialEvent.Create, _actors[drafter], _now);
        var edition = await portal.InsideAsync(services => services.GetRequiredService<DraftBook>().OpenAsync(Organs.Department.Id, "emergency", text, act, Origin, CancellationToken.None));
        _editions = [edition];
        _oracles.Add(new(drafter, _stages));
    }

    /// <summary>Filled in and left lying for a move, as the portal itself never leaves one: whatever is tried on it meets the same guards.</summary>
    private async Task StartWarningAsync(int person)
    {
        var edition = await portal.InsideAsync(services => services.GetRequiredService<PortalTransactions>().RunAsync(
            async ct =>
            {
                var (db, kits) = (services.GetRequiredService<PortalDbContext>(), services.GetRequiredService<WarningKits>());
                var kit = await kits.OfAsync((await kits.FindFormAsync(form, ct))!, _now, ct);
                var chosen = new WarningFilling("", kit.Lists.Kinds[0], kit.Lists.Places[0], WarningTimes.At(_now)[0], kit.Lists.Phones[0].Number);
                var organ = (await db.Organs.FindAsync([Organs.Department.Id], ct))!;
                return db.Editions.Add(Document.StartWarning(organ, "emergency", kit.Make(chosen, _now), new(EditorialEvent.Create, _actors[person], _now))).Entity;
            },
            CancellationToken.None));
        _editions = [edition];
        _oracles.Add(new(person, _ordinary, filledAt: _now));
    }

    private async Task TryAsync(int index, WalkMove move)
    {
        var edition = _editions[index];
        var before = WalkInvariants.Digest(edition);
        var expected = !await IsAfterDutyAsync(edition, move) && _oracles[index].Try(move, _oracles.Any(other => other.IsOpen), successorIsOut: false);

        var refusal = await CodeOfAsync(() => DoAsync(edition.Id, move));

        Assert.True(expected == (refusal is null), $"{move} in {before}: the specification says {(expected ? "yes" : "no")}, the portal {refusal ?? "yes"}");
        if (refusal is not null)
        {
            Assert.Equal(edition.Version, await VersionAsync(edition.Id));
            return;
        }

        taken[(int)move.Event]++;
        Follow(index, move);
        await LookAsync();
    }

    /// <summary>A long walk outlasts the twenty working days of 条例第二十六条; the oracle keeps no calendar, so the duty is asked here.</summary>
    private async Task<bool> IsAfterDutyAsync(Edition edition, WalkMove move) => move is { Event: EditorialEvent.Schedule, IsProposal: false } && edition.State == EditorialState.Ready
        && Acts.Fine(edition, move.Event, _actors[move.Person], move.At).FireAt > await portal.InsideAsync(services =>
            Task.FromResult(services.GetRequiredService<EditionDuties>().EndOf(edition.Document.TypeKey, edition.Current.Text)));

    /// <summary>What the same transaction did: a new edition was opened, or the older ones gave way.</summary>
    private void Follow(int index, WalkMove move)
    {
        if (!move.IsProposal && EditorialWorkflow.StepOf(move.Event).OpensEdition)
        {
            _oracles.Add(new(move.Person, _stages, _oracles[index].IsKept));
        }

        if (!move.IsProposal && move.Event is EditorialEvent.Release or EditorialEvent.Fire or EditorialEvent.Emergency or EditorialEvent.PutUp)
        {
            // A history edition that is hidden just now was superseded long ago, and is not sealed by the next succession.
            _oracles.Take(index).Where(older => older is not { State: EditorialState.Hidden, Before: EditorialState.Superseded }).ToList().ForEach(older => older.Try(new(EditorialEvent.Supersede, 0, 0, Gate.FirstReview, _now), false, successorIsOut: true));
        }
    }

    private Task DoAsync(Guid id, WalkMove move) => move.IsProposal ? ProposeAsync(id, move) : TakeAsync(id, move);

    private Task<Edition> TakeAsync(Guid id, WalkMove move) => portal.InsideAsync(services =>
        services.GetRequiredService<EditionSteps>().TakeAsync(id, edition => ActFor(edition, move), Origin, CancellationToken.None));

    private static EditorialAct ActFor(Edition edition, WalkMove move)
    {
        var fine = Acts.Fine(edition, move.Event, _actors[move.Person], move.At);
        return fine with
        {
            Second = move.Second == 0 ? null : _actors[move.Second],
            Gate = fine.Gate is null ? null : move.Gate,
            SeenHash = move.IsStale ? edition.CurrentHash + "-" : edition.CurrentHash,
            Reason = move.LacksReason ? "" : fine.Reason,
            Day = DateOnly.FromDateTime(move.At.UtcDateTime).AddDays(2),
            OpinionNumber = move.HasAnswer ? "腾保复〔2019〕3号" : "",
        };
    }

    private Task<EditionProposal> ProposeAsync(Guid id, WalkMove move) => portal.InsideAsync(services => services.GetRequiredService<PortalTransactions>().RunAsync(
        async ct =>
        {
            var edition = await services.GetRequiredService<PortalDbContext>().Editions.WholeEditions().SingleAsync(one => one.Id == id, ct);
            return edition.Propose(move.Event, _actors[move.Person], move.LacksReason ? "" : "情况有变", move.At);
        },
        CancellationToken.None));

    private Task<long> VersionAsync(Guid id) => portal.InsideAsync(services =>
        services.GetRequiredService<PortalDbContext>().Editions.Where(edition => edition.Id == id).Select(edition => edition.Version).SingleAsync());

    private Task LookAsync() => portal.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        var document = _editions[0].DocumentId;
        _editions = await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution().Where(edition => edition.DocumentId == document).OrderBy(edition => edition.Number).ToListAsync();
        var rows = await db.PublicRecords.AsNoTracking().Where(row => row.DocumentId == document).ToListAsync();

        Assert.Empty(WalkInvariants.Broken(_editions, _oracles));
        Assert.Empty(PublicRows.Broken(_editions, rows));
    });

    private static async Task<string?> CodeOfAsync(Func<Task> work)
    {
        try
        {
            await work();
            return null;
        }
        catch (RuleBrokenException broken)
        {
            return broken.Rule;
        }
    }
}
