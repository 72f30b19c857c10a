using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using static TengchongPortal.Domain.Disclosures.EditorialEvent;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>Random steps through the portal's own use cases with one policy and up to two interpretations of it; whatever the portal refuses changes nothing.</summary>
internal sealed class PackageSteps(PortalUnderTest portal, Random random, DateTimeOffset start)
{
    /// <summary>So far the holidays reach that the oracle knows.</summary>
    private const int MostDays = 27;

    private const int MostInterpretations = 2;

    public const string Title = "关于提高高龄津贴标准的通知";

    private static readonly EditorialEvent[] _events = [Submit, Sign, Release, Schedule, Fire, Recall, Return, Revise, Hide, Unhide, Withdraw, Reinstate, Unpublish, Republish, Purge, Abandon];

    private static readonly EditorialEvent[] _forward = [Submit, Sign, Release, Fire, Revise, Unhide];

    private static readonly EditorialEvent[] _proposed = [Withdraw, Reinstate, Unpublish];

    /// <summary>Together, first for a listed reason, and not explained for a listed reason.</summary>
    private static readonly PolicyFacts[] _facts = [PolicyTexts.Facts, PolicyCity.First, PolicyTexts.Facts with { Exemption = "internal", ExemptionNote = "只规定值班安排" }];

    private readonly List<Guid> _interpretations = [];

    private readonly CityWalk _walk = new(portal);

    public Guid PolicyId { get; private set; }

    public IReadOnlyList<Guid> Interpretations => _interpretations;

    public List<Edition> Editions { get; private set; } = [];

    public DateTimeOffset Now => _walk.Now;

    /// <param name="kind">Which of the three the policy begins as.</param>
    public async Task BeginAsync(int kind)
    {
        PolicyId = (await _walk.FindAsync(await _walk.StartAsync(PolicyCity.Policy(Now, _facts[kind], Title), "policy"))).DocumentId;
        await LookAsync();
    }

    /// <returns>What was done, for whoever reads of a failure.</returns>
    public async Task<string> StepAsync()
    {
        portal.Clock!.Advance(TimeSpan.FromMinutes(7));
        var done = random.Next(6) == 0 && Now < start.AddDays(MostDays) ? LetDaysGoBy()
            : _interpretations.Count < MostInterpretations && random.Next(4) == 0 ? await DraftAsync()
            : await MoveAsync();
        await LookAsync();
        return done;
    }

    private string LetDaysGoBy()
    {
        portal.Clock!.Advance(TimeSpan.FromDays(random.Next(1, 4)));
        return "days";
    }

    private async Task<string> DraftAsync()
    {
        var title = $"高龄津贴怎么领（{_interpretations.Count + 1}）";
        _interpretations.Add((await _walk.FindAsync(await _walk.StartAsync(PolicyCity.Explaining(PolicyId, Now, title: title), "interpretation"))).DocumentId);
        return title;
    }

    private async Task<string> MoveAsync()
    {
        var edition = random.Next(2) == 0 ? Editions.Last(one => one.DocumentId == PolicyId) : Editions[random.Next(Editions.Count)];
        var known = EditorialWorkflow.Steps.Where(step => step.From.Contains(edition.State)).Select(step => step.Event).Intersect(_events).ToArray();
        var forward = known.Intersect(_forward).ToArray();
        var pool = random.Next(4) > 0 && forward.Length > 0 ? forward : known.Length > 0 ? known : _events;
        var taken = pool[random.Next(pool.Length)];
        return $"{taken} of {(edition.DocumentId == PolicyId ? "the policy" : edition.Title)} {edition.Number} in {edition.State}: {await TryAsync(edition, taken) ?? "done"}";
    }

    /// <returns>The rule that said no; null where it was done.</returns>
    private async Task<string?> TryAsync(Edition edition, EditorialEvent taken)
    {
        try
        {
            await TakeAsync(edition, taken);
            return null;
        }
        catch (RuleBrokenException broken)
        {
            var now = await _walk.FindAsync(edition.Id);
            Assert.True(taken == Sign || _proposed.Contains(taken) || (edition.State, edition.Version) == (now.State, now.Version), $"{broken.Rule} changed an edition by {taken}.");
            return broken.Rule;
        }
    }

    private Task TakeAsync(Edition edition, EditorialEvent taken)
    {
        if (taken == Fire)
        {
            portal.Clock!.Advance(TimeSpan.FromHours(2));
        }

        return taken switch
        {
            Sign => _walk.SignAllAsync(edition.Id),
            Withdraw or Reinstate or Unpublish => _walk.DecideAsync(edition.Id, taken),
            Revise => _walk.TakeAsync(edition.Id, Revise, change: act => act with { Text = Revised(edition) }),
            _ => _walk.TakeAsync(edition.Id, taken),
        };
    }

    private RevisionText Revised(Edition edition) => TextOf(edition) with
    {
        ChangeKind = ChangeKind.Major,
        ChangeNote = "补充说明",
    };

    // What was purged has no words to begin from.
    private RevisionText TextOf(Edition edition) => edition.DocumentId == PolicyId ? PolicyCity.Policy(Now, _facts[random.Next(_facts.Length)], Title)
        : edition.Current.Content is null ? PolicyCity.Explaining(PolicyId, Now)
        : edition.Current.Text;

    private Task LookAsync() => portal.InsideAsync(async services =>
    {
        Guid[] documents = [PolicyId, .. _interpretations];
        Editions = await services.GetRequiredService<PortalDbContext>().Editions.WholeEditions().AsNoTrackingWithIdentityResolution()
            .Where(edition => documents.Contains(edition.DocumentId)).OrderBy(edition => edition.Number).ThenBy(edition => edition.Id).ToListAsync();
    });
}
