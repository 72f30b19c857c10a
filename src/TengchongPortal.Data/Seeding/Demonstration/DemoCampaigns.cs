using System.Collections.Immutable;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Policies.Campaigns;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Domain.Policies.Ledgers.Campaigns;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>A clean-up of the demonstration that is under way: one organ has handed its sheet in, a second has begun, the others have not.</summary>
public sealed class DemoCampaigns(PortalDbContext db, CampaignScope scope, DemoTraces traces)
{
    private const int MostOrgans = 4;
    private const int MostDocuments = 40;

    internal async Task FillAsync(DemoCast cast, IReadOnlyList<Organ> organs, DateTimeOffset now, CancellationToken ct)
    {
        var (city, at) = (organs.City().Path, now.AddDays(-3));
        var day = ChinaTime.DayOf(at);
        var words = await scope.OfAsync(new("行政规范性文件年度清理（演示）", "规范性文件定期清理的要求（演示）", day.AddDays(20), day, null, [], [.. organs.Select(organ => organ.Path)]), at, ct);
        words = words with { Organs = [.. words.Organs.Where(organ => organ.Documents.Length is > 0 and <= MostDocuments).Take(MostOrgans)] };
        if (words.Organs.IsEmpty)
        {
            return;
        }

        var editor = cast.With(Capability.RunReleases, city);
        var campaign = db.CleanUpCampaigns.Add(CleanUpCampaign.Open(words, city, Guid.CreateVersion7(at), editor, at)).Entity;
        await traces.NoteAsync(at, editor.Id, editor.Name, "OpenCampaign", campaign.FormKey.ToString(), ct);
        foreach (var (place, organ) in words.Organs.Take(2).Index())
        {
            await FillInAsync(campaign, organ, isWhole: place == 0, cast.AtHome(Capability.WriteDrafts, organ.Path) ?? cast.With(Capability.WriteDrafts, organ.Path), at.AddHours(20 + place), ct);
        }
    }

    private async Task FillInAsync(CleanUpCampaign campaign, ScopedOrgan organ, bool isWhole, Actor clerk, DateTimeOffset at, CancellationToken ct)
    {
        var found = organ.Documents.Index().Where(document => isWhole || document.Index == 0).ToImmutableDictionary(document => document.Item, document => (CleanUpFinding?)(document.Index % 2 == 0 ? CleanUpFinding.Stands : CleanUpFinding.ToAmend));
        await TakeAsync(campaign, new(CampaignDeed.Save, clerk, at) { OrganPath = organ.Path, Findings = found }, ct);
        if (isWhole)
        {
            await TakeAsync(campaign, new(CampaignDeed.HandIn, clerk, at.AddMinutes(10)) { OrganPath = organ.Path, Standing = [.. organ.Documents] }, ct);
        }
    }

    private Task TakeAsync(CleanUpCampaign campaign, CampaignAct act, CancellationToken ct)
    {
        campaign.Take(act with { SeenVersion = campaign.SheetOf(act.OrganPath)!.Version });
        return traces.NoteAsync(act.At, act.Person.Id, act.Person.Name, $"Campaign{act.Deed}", campaign.Id.ToString(), ct);
    }
}
