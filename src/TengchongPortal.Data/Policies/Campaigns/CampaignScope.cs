using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Ledgers.Campaigns;

namespace TengchongPortal.Data.Policies.Campaigns;

/// <summary>What the office asks for when it opens a campaign.</summary>
/// <param name="Organs">Paths; those of organs that are no more are left out.</param>
public sealed record CampaignWish(string Name, string Basis, DateOnly DueOn, DateOnly InForceOn, DateOnly? MadeUntil, ImmutableArray<string> Topic, ImmutableArray<string> Organs);

/// <summary>Which documents of which organs a campaign goes through.</summary>
public sealed class CampaignScope(PortalDbContext db, CleanUpBook cleanUps)
{
    public async Task<CampaignWords> OfAsync(CampaignWish wish, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(wish);
        var today = ChinaTime.DayOf(now);
        // What has ended by now is nobody's to go through, whatever stood on the day.
        var standing = await cleanUps.StandingAsync(wish.InForceOn > today ? wish.InForceOn : today, ct);
        var organs = await db.Organs.AsNoTracking().Standing(today).OrderBy(organ => organ.Order).Select(organ => new { organ.Id, organ.Path }).ToListAsync(ct);
        return new(wish.Name, wish.Basis, wish.DueOn, wish.InForceOn, wish.MadeUntil, wish.Topic,
            [.. organs.Where(organ => wish.Organs.Contains(organ.Path)).Select(organ => new ScopedOrgan(organ.Path, [.. standing[organ.Id].Where(document => Fits(document, wish)).Select(document => document.DocumentId)]))]);
    }

    private static bool Fits(StandingDocument document, CampaignWish wish) =>
        (document.PublishedOn is not { } first || first <= wish.InForceOn)
        && CleanUpCampaign.Covers(document.Title, document.MadeOn, wish.MadeUntil, wish.Topic);
}
