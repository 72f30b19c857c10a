using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Knowledge;

/// <summary>
/// Keeps until when each entry of the knowledge base is told (R133): in the transaction of every event of the entry or of what it rests on, and by the
/// clock for what no event tells of. The one column that this writes is the one that the register asks.
/// </summary>
public sealed class EntryStandings(PortalDbContext db, ReferenceBook book, EntrySources sources, KnowledgeFeed feed)
{
    private static readonly PublicEventKind[] _endingNothing = [PublicEventKind.CarriedOver, PublicEventKind.Supersede, PublicEventKind.Purge];

    /// <summary>What a public event means for entries: its own, and those that rest on the text or on what it repeals.</summary>
    public async Task FollowAsync(Edition edition, StateEvent line, PublicEventKind kind, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(line);
        if (_endingNothing.Contains(kind))
        {
            return;
        }

        var entries = await RestingAsync(await MovedAsync(edition, ct), ct);
        if (book.Contracts.Find(edition.Document.TypeKey) is { AnswersQuestions: true })
        {
            entries.Add(edition.DocumentId);
        }

        if (entries.Count > 0)
        {
            // What the event itself wrote is asked for by question.
            db.ChangeTracker.DetectChanges();
            await db.SaveChangesAsync(ct);
            await RestateAsync(entries, line.At, ct);
        }
    }

    /// <summary>The entries that do not stand as they should at this moment.</summary>
    public async Task<IReadOnlyList<Guid>> StaleAsync(DateTimeOffset now, CancellationToken ct)
    {
        var today = ChinaTime.DayOf(now);
        var entries = await db.PublicKnowledge.AsNoTracking().Select(entry => new
        {
            Standing = new StoredStanding(entry.RecordSequence, entry.DocumentId, entry.Rule, entry.Record.IsCurrent && entry.Record.Visibility == PublicVisibility.Shown, entry.Record.ExpiresOn, entry.Record.ServedUntil),
            entry.Cause,
            entry.EndedBy,
            entry.Sources,
        }).ToListAsync(ct);
        var resting = await sources.OfAsync([.. entries.Select(entry => (entry.Standing.Sequence, entry.Standing.Rule))], today, ct);
        return [.. entries.Where(entry => StandingOf(entry.Standing, resting[entry.Standing.Sequence]) is var standing
                && ((standing.IsToldOn(today) ? standing.LastDay : DateOnly.MinValue) != entry.Standing.ServedUntil || standing.Cause != entry.Cause || standing.Source != entry.EndedBy || EntrySources.Titles(resting[entry.Standing.Sequence]) != entry.Sources))
            .Select(entry => entry.Standing.DocumentId).Distinct()];
    }

    /// <summary>Brings entries to how they stand; within a transaction.</summary>
    public async Task RestateAsync(IReadOnlyCollection<Guid> documents, DateTimeOffset at, CancellationToken ct)
    {
        var today = ChinaTime.DayOf(at);
        var entries = await db.PublicKnowledge.Include(entry => entry.Record).Where(entry => documents.Contains(entry.DocumentId)).ToListAsync(ct);
        var resting = await sources.OfAsync([.. entries.Select(entry => (entry.RecordSequence, entry.Rule))], today, ct);
        foreach (var entry in entries)
        {
            var (record, own) = (entry.Record, resting[entry.RecordSequence]);
            entry.Stand(StandingOf(new(record.Sequence, record.DocumentId, entry.Rule, record is { IsCurrent: true, Visibility: PublicVisibility.Shown }, record.ExpiresOn, record.ServedUntil), own), EntrySources.Titles(own), today, at);
        }

        await feed.FollowAsync(documents, entries, at, ct);
        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync(ct);

        // Whoever draws the row of an edition anew deletes these by question.
        entries.ForEach(entry => db.Entry(entry).State = EntityState.Detached);
    }

    private static EntryStanding StandingOf(StoredStanding stored, IReadOnlyList<EntrySource> sources) =>
        EntryStanding.Of(stored.IsPublished, stored.ExpiresOn, sources);

    /// <summary>The text of the event, and what it says or said to have ended.</summary>
    private async Task<List<Guid>> MovedAsync(Edition edition, CancellationToken ct)
    {
        var stated = edition.Current.Content is null ? [] : edition.Current.Text.Relations.Where(link => link.Kind is RelationKind.Replaces or RelationKind.Repeals or RelationKind.DeclaresLapsed).Select(link => link.TargetDocumentId);
        var before = await db.PublicRelations.Where(link => link.FromDocumentId == edition.DocumentId && (link.Kind == RelationKind.Replaces || link.Kind == RelationKind.Repeals || link.Kind == RelationKind.DeclaresLapsed)).Select(link => link.ToDocumentId).ToListAsync(ct);
        return [.. before.Concat(stated).Append(edition.DocumentId).Distinct()];
    }

    private async Task<HashSet<Guid>> RestingAsync(List<Guid> moved, CancellationToken ct)
    {
        var explaining = db.PublicRelations.Where(link => moved.Contains(link.ToDocumentId) && link.Kind == RelationKind.Interprets).Select(link => link.FromDocumentId);
        return [.. await db.PublicRelations
            .Where(link => (moved.Contains(link.ToDocumentId) || explaining.Contains(link.ToDocumentId)) && KnowledgeContract.Sources.Contains(link.Kind) && db.PublicKnowledge.Any(entry => entry.RecordSequence == link.RecordSequence))
            .Select(link => link.FromDocumentId).Distinct().ToListAsync(ct)];
    }

    /// <param name="IsPublished">The edition in force, and shown: an answer of before is told nowhere.</param>
    private sealed record StoredStanding(long Sequence, Guid DocumentId, string Rule, bool IsPublished, DateOnly? ExpiresOn, DateOnly ServedUntil);
}
