using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Domain.Policies.Ledgers.Campaigns;

namespace TengchongPortal.Data.Policies;

/// <summary>
/// Normative documents that stand as lapsed by their own term and of which no clean-up told (有效期届满失效, R157). Each is told once, whatever the days: by
/// the first lists that are public, that are on their way, or that a handed-in sheet of a campaign will become.
/// </summary>
public sealed class LapsedDocuments(PortalDbContext db, Successions successions)
{
    /// <summary>How the link stands in the fields of a draft.</summary>
    private static readonly string _inFields = $"\"{nameof(RevisionRelation.Kind)}\":{(int)RelationKind.TellsLapsed}";

    /// <summary>What the lists of one organ have to tell on a day, in the order in which the documents ended.</summary>
    /// <param name="formKey">Of the form that is sent: a draft that it opened before does not stand in its way.</param>
    public async Task<IReadOnlyList<LapsedDocument>> OfAsync(Organ organ, DateOnly day, Guid? formKey, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(organ);
        var own = formKey is null ? null : await db.Documents.Where(document => document.OpeningKey == formKey).Select(document => (Guid?)document.Id).SingleOrDefaultAsync(ct);
        var (all, tellings, claims) = (await AllAsync(day, ct), await TellingsAsync(ct), await ClaimsAsync(null, ct));
        return [.. all[organ.Id].Where(document => !tellings.Exists(one => one.By != own && one.Tells(document)) && !claims.Exists(sheet => sheet.Tells(organ.Path, document)))];
    }

    /// <summary>What the joint lists of a campaign have to tell, by the organ that answers for it; once they are made, what they tell.</summary>
    public async Task<ILookup<string, LapsedDocument>> OfAsync(CleanUpCampaign campaign, DateOnly day, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        var (all, tellings, claims) = (await AllAsync(day, ct), await TellingsAsync(ct), await ClaimsAsync(campaign, ct));
        var organs = await db.Organs.AsNoTracking().Where(organ => organ.Path.StartsWith(campaign.OrganPath)).Select(organ => new { organ.Id, organ.Path }).ToListAsync(ct);
        return (
            from task in campaign.Tasks
            join organ in organs on task.OrganPath equals organ.Path
            from document in all[organ.Id]
            where campaign.State == CampaignState.Compiled
                ? tellings.Exists(one => one.By == campaign.DocumentId && one.Tells(document))
                : campaign.Covers(document.Title, document.MadeOn) && !tellings.Exists(one => one.By != campaign.DocumentId && one.Tells(document)) && !claims.Exists(sheet => sheet.IsBefore(task) && sheet.Tells(organ.Path, document))
            select (organ.Path, document)).ToLookup(pair => pair.Path, pair => pair.document);
    }

    private async Task<ILookup<Guid, LapsedDocument>> AllAsync(DateOnly day, CancellationToken ct)
    {
        var succession = await successions.ReadAsync(ct);
        var rows = await db.PublicRecords.AsNoTracking().Where(record => record.IsCurrent && record.Visibility == PublicVisibility.Shown && record.TypeKey == LedgerReading.Type)
            .ExpiredOn(day).OrderBy(record => record.ExpiresOn).ThenBy(record => record.Sequence)
            .Select(record => new { record.OrganId, Document = new LapsedDocument(record.DocumentId, record.Title, record.DocumentNumber, record.ExpiresOn!.Value) { MadeOn = record.MadeOn } }).ToListAsync(ct);
        return rows.ToLookup(row => succession.LivingOf(row.OrganId), row => row.Document);
    }

    private async Task<List<Telling>> TellingsAsync(CancellationToken ct)
    {
        var told = await db.PublicRelations.AsNoTracking().Where(link => link.Kind == RelationKind.TellsLapsed && link.Record.IsCurrent && link.Record.Visibility == PublicVisibility.Shown)
            .Select(link => new { link.FromDocumentId, link.ToDocumentId, link.Record.SortAt }).ToListAsync(ct);
        var drafts = await (
            from edition in db.Editions.AsNoTracking()
            join revision in db.Set<Revision>() on edition.CurrentRevisionId equals revision.Id
            where EditorialStates.Open.Contains(edition.State) && edition.Document.TypeKey == CleanUpBook.Type && revision.Content!.Fields.Contains(_inFields)
            select new { edition.DocumentId, revision.Content!.Fields }).ToListAsync(ct);
        return
        [
            .. told.Select(link => new Telling(link.FromDocumentId, link.ToDocumentId, ChinaTime.DayOf(link.SortAt))),
            .. drafts.SelectMany(draft => RevisionContent.Read(draft.Fields).Relations.Where(link => link.Kind == RelationKind.TellsLapsed).Select(link => new Telling(draft.DocumentId, link.TargetDocumentId, null))),
        ];
    }

    /// <summary>The handed-in sheets of campaigns whose lists are still to be made.</summary>
    /// <param name="asking">The campaign that asks: its own sheets are not in its way.</param>
    private async Task<List<Claim>> ClaimsAsync(CleanUpCampaign? asking, CancellationToken ct) =>
        [.. (await db.CleanUpCampaigns.AsNoTracking().Include(one => one.Tasks).Where(one => one.State == CampaignState.Collecting || one.State == CampaignState.Settled).ToListAsync(ct))
            .Where(campaign => campaign.Id != asking?.Id).SelectMany(campaign => campaign.Tasks.Where(task => task.State == CleanUpTaskState.HandedIn).Select(task => new Claim(campaign, task)))];

    /// <summary>That lists tell of a document.</summary>
    /// <param name="On">The day on which they came out; null while they are on their way.</param>
    private sealed record Telling(Guid By, Guid Document, DateOnly? On)
    {
        // What was prolonged after it was told of, and lapsed again, is told of again.
        public bool Tells(LapsedDocument document) => Document == document.DocumentId && (On is not { } day || day > document.ExpiredOn);
    }

    private sealed record Claim(CleanUpCampaign Campaign, CleanUpTask Sheet)
    {
        public bool Tells(string organPath, LapsedDocument document) => Sheet.OrganPath == organPath && Campaign.Covers(document.Title, document.MadeOn);

        /// <summary>Of two campaigns that go through the same documents the one whose sheet was handed in first tells of them.</summary>
        public bool IsBefore(CleanUpTask other) => other.HandedInAt is not { } at || (Sheet.HandedInAt, Sheet.CampaignId).CompareTo((at, other.CampaignId)) < 0;
    }
}
