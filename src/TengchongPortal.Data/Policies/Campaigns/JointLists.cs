using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Domain.Policies.Ledgers.Campaigns;

namespace TengchongPortal.Data.Policies.Campaigns;

/// <summary>What the organs found, together: what a step must know of it, and the one draft that it becomes.</summary>
public sealed class JointLists(PortalDbContext db, CleanUpBook cleanUps, LapsedDocuments lapses)
{
    /// <summary>The act with what the campaign cannot know by itself; the draft of the lists is opened here, in the transaction of its step.</summary>
    public async Task<CampaignAct> CompletedAsync(CleanUpCampaign campaign, CampaignAct act, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        ArgumentNullException.ThrowIfNull(act);
        return act.Deed switch
        {
            CampaignDeed.HandIn => act with { Standing = [.. (await StandingOfAsync(campaign.SheetOf(act.OrganPath)?.Items ?? [], act.At, ct)).Select(one => one.DocumentId)] },
            CampaignDeed.Reopen => act with { HasDraft = await HasDraftAsync(campaign, ct) },
            CampaignDeed.Compile => await CompiledAsync(campaign, act, origin, ct),
            _ => act,
        };
    }

    /// <summary>Whether the lists are on their way or were published.</summary>
    public Task<bool> HasDraftAsync(CleanUpCampaign campaign, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        return db.Editions.AnyAsync(edition => edition.DocumentId == campaign.DocumentId && (EditorialStates.Open.Contains(edition.State) || EditorialStates.Readable.Contains(edition.State)), ct);
    }

    /// <summary>The documents of a sheet that did not end meanwhile.</summary>
    public Task<IReadOnlyList<StandingDocument>> StandingOfAsync(IReadOnlyCollection<CleanUpItem> items, DateTimeOffset now, CancellationToken ct) =>
        cleanUps.StandingAmongAsync([.. items.Select(item => item.DocumentId)], ChinaTime.DayOf(now), ct);

    /// <summary>What ended by its term at an organ and no clean-up told of, as far as the campaign goes through such documents: it stands in the lists, and nobody fills anything in for it.</summary>
    public async Task<IReadOnlyList<LapsedDocument>> LapsedOfAsync(CleanUpCampaign campaign, string organPath, DateTimeOffset now, CancellationToken ct) =>
        [.. (await lapses.OfAsync(campaign, ChinaTime.DayOf(now), ct))[organPath]];

    private async Task<ImmutableArray<LapsedDocument>> LapsedAsync(CleanUpCampaign campaign, Func<string, string> nameOf, DateTimeOffset now, CancellationToken ct)
    {
        var lapsed = await lapses.OfAsync(campaign, ChinaTime.DayOf(now), ct);
        return
        [
            .. from task in campaign.Tasks
               where task.State == CleanUpTaskState.HandedIn
               orderby task.OrganPath
               from document in lapsed[task.OrganPath]
               select document with { Organ = nameOf(task.OrganPath) },
        ];
    }

    private async Task<CampaignAct> CompiledAsync(CleanUpCampaign campaign, CampaignAct act, string origin, CancellationToken ct)
    {
        var organs = await db.Organs.Where(organ => organ.Path.StartsWith(campaign.OrganPath)).ToDictionaryAsync(organ => organ.Path, ct);
        var found = await FoundAsync(campaign, path => organs[path].Name, act.At, ct);

        // What has no room in one draft is told of by the next lists.
        var lapsed = (await LapsedAsync(campaign, path => organs[path].Name, act.At, ct)).Take(CleanUpCampaign.MostDocuments - found.Length).ToImmutableArray();
        var counted = act with { Found = found.Length + lapsed.Length };
        if (CampaignGuards.Objection(campaign, counted) is not null)
        {
            return counted;
        }

        var missing = campaign.Tasks.Where(task => task.State == CleanUpTaskState.Missing).Select(task => organs[task.OrganPath]).OrderBy(organ => organ.Order).Select(organ => organ.Name).ToList();
        var city = organs[campaign.OrganPath];
        var draft = await cleanUps.OpenWithinAsync(city, $"{city.Name}关于公布{campaign.Name}结果的通知", new(found, lapsed, CleanUpText.JointOpening(campaign.Basis, missing)), new(EditorialEvent.Create, act.Person, act.At), origin, ct);
        return counted with { DocumentId = draft.DocumentId };
    }

    private async Task<ImmutableArray<CleanedDocument>> FoundAsync(CleanUpCampaign campaign, Func<string, string> nameOf, DateTimeOffset now, CancellationToken ct)
    {
        var handedIn = campaign.Tasks.Where(task => task.State == CleanUpTaskState.HandedIn).Select(task => task.OrganPath).ToList();
        var items = (await db.Set<CleanUpItem>().AsNoTracking().Where(item => item.CampaignId == campaign.Id && handedIn.Contains(item.OrganPath) && item.Finding != null).ToListAsync(ct)).ToDictionary(item => item.DocumentId);
        var standing = await StandingOfAsync(items.Values, now, ct);
        return [.. standing.Select(document => new CleanedDocument(document.DocumentId, document.Title, document.Number, items[document.DocumentId].Finding!.Value) { Organ = nameOf(items[document.DocumentId].OrganPath) })
            .OrderBy(document => items[document.DocumentId].OrganPath, StringComparer.Ordinal)];
    }
}
