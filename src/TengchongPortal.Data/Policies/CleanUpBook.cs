using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Domain.Policies.Ledgers.Campaigns;

namespace TengchongPortal.Data.Policies;

/// <summary>
/// Clean-ups of normative documents (文件清理, R157): what an organ has in force, the draft that says what becomes of each, and what an earlier clean-up
/// left to be amended. The draft goes the one editorial way; nothing ends before it is released.
/// </summary>
public sealed class CleanUpBook(PortalDbContext db, DraftBook drafts, Successions successions, ReferenceBook book, TextKeepers keepers)
{
    public const string Type = CampaignGuards.Type;

    private const string Column = "wjql";

    /// <summary>司法.</summary>
    private const string Theme = "1603";

    private const string Genre = "05";

    private static readonly RelationKind[] _findings = [RelationKind.Confirms, RelationKind.AsksAmendment];

    private static readonly RelationKind[] _enders = [RelationKind.Amends, RelationKind.Replaces, RelationKind.Repeals, RelationKind.DeclaresLapsed];

    private IQueryable<PublicRecord> Shown => db.PublicRecords.AsNoTracking().Where(record => record.IsCurrent && record.Visibility == PublicVisibility.Shown);

    /// <summary>The normative documents of an organ, and of those merged into it, that did not end by the day: first those that no clean-up went through, then those of the longest ago.</summary>
    public async Task<IReadOnlyList<StandingDocument>> StandingAsync(Organ organ, DateOnly today, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(organ);
        return [.. (await StandingAsync(today, ct))[organ.Id]];
    }

    /// <summary>The same of every organ, by the one that answers for them today.</summary>
    public async Task<ILookup<Guid, StandingDocument>> StandingAsync(DateOnly day, CancellationToken ct)
    {
        var succession = await successions.ReadAsync(ct);
        var cleaned = (await db.PublicRelations.AsNoTracking().Where(link => _findings.Contains(link.Kind) && link.Record.IsCurrent && link.Record.Visibility == PublicVisibility.Shown)
            .Select(link => new { link.ToDocumentId, link.Record.SortAt }).ToListAsync(ct)).GroupBy(link => link.ToDocumentId).ToDictionary(links => links.Key, links => links.Max(link => link.SortAt));
        var rows = await Shown.StandingOn(day).Where(record => record.TypeKey == LedgerReading.Type)
            .OrderBy(record => record.SortAt).ThenBy(record => record.Sequence)
            .Select(record => new { record.OrganId, Document = new StandingDocument(record.DocumentId, record.Title, record.DocumentNumber, record.EffectiveOn, record.ExpiresOn) { MadeOn = record.MadeOn }, record.FirstPublishedAt })
            .ToListAsync(ct);
        return rows.Select(row => (Organ: succession.LivingOf(row.OrganId), Document: row.Document with { PublishedOn = row.FirstPublishedAt is { } first ? ChinaTime.DayOf(first) : null, CleanedAt = cleaned.TryGetValue(row.Document.DocumentId, out var at) ? at : null }))
            .OrderBy(row => row.Document.CleanedAt ?? DateTimeOffset.MinValue).ToLookup(row => row.Organ, row => row.Document);
    }

    /// <summary>Of documents by their ids those that did not end by the day.</summary>
    public async Task<IReadOnlyList<StandingDocument>> StandingAmongAsync(IReadOnlyCollection<Guid> documents, DateOnly day, CancellationToken ct)
    {
        var asked = documents.ToHashSet();
        return [.. (await StandingAsync(day, ct)).SelectMany(organ => organ).Where(document => asked.Contains(document.DocumentId))];
    }

    /// <summary>Opens the draft of the lists; the same form sent twice opens one.</summary>
    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>, <c>unknown</c> or <see cref="DraftBook.SpentForm"/>.</exception>
    public async Task<Edition> OpenAsync(string organKey, string title, ImmutableArray<CleanedDocument> documents, ImmutableArray<LapsedDocument> lapsed, EditorialAct act, string origin, CancellationToken ct) =>
        await drafts.OpenOnceAsync(organKey, Type, await TextOfAsync(title, new(documents, lapsed, CleanUpText.Own), act, ct), act, origin, ct);

    /// <summary>Opens the draft of joint lists within a running transaction.</summary>
    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>.</exception>
    internal async Task<Edition> OpenWithinAsync(Organ organ, string title, CleanUpLists lists, EditorialAct act, string origin, CancellationToken ct) =>
        await drafts.OpenWithinAsync(organ, Type, await TextOfAsync(title, lists, act, ct), act, origin, ct);

    /// <summary>Documents in force that a published clean-up asks to amend and that nothing amended or ended since, the oldest call first.</summary>
    public async Task<IReadOnlyList<DocumentToAmend>> ToAmendAsync(DateOnly today, CancellationToken ct)
    {
        var rows = await (
            from link in db.PublicRelations.AsNoTracking()
            join cleanUp in Shown on link.RecordSequence equals cleanUp.Sequence
            join record in Shown.StandingOn(today) on link.ToDocumentId equals record.DocumentId
            where link.Kind == RelationKind.AsksAmendment
                && !db.PublicRelations.Any(later => later.ToDocumentId == record.DocumentId && _enders.Contains(later.Kind) && later.Record.IsCurrent && later.Record.SortAt > cleanUp.SortAt)
            orderby cleanUp.SortAt, record.Sequence
            select new { record.Sequence, record.DocumentId, record.EditionId, record.Title, CleanUp = cleanUp.Title, cleanUp.SortAt })
            .ToListAsync(ct);
        var kept = await keepers.OfAsync(rows.Select(row => row.Sequence), ct);
        return [.. rows.DistinctBy(row => row.DocumentId).Select(row => new DocumentToAmend(row.DocumentId, row.EditionId, row.Title, kept[row.Sequence], row.CleanUp, ChinaTime.DayOf(row.SortAt)))];
    }

    private async Task<RevisionText> TextOfAsync(string title, CleanUpLists lists, EditorialAct act, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(act);
        var fallback = book.Contracts.Require(Type).DefaultColumns;
        var columns = await db.Columns.Where(one => fallback.Contains(one.Key)).Select(one => new { one.Key, one.Id }).ToListAsync(ct);
        return new RevisionText
        {
            Title = title,
            ColumnId = (columns.Find(one => one.Key == Column) ?? columns.MinBy(one => fallback.IndexOf(one.Key))!).Id,
            Summary = CleanUpText.SummaryOf(lists.Documents, lists.Lapsed),
            Theme = Theme,
            Genre = Genre,
            Keywords = "规范性文件、文件清理",
            MadeOn = ChinaTime.DayOf(act.At),
            Body = CleanUpText.BodyOf(lists.Documents, lists.Lapsed, lists.Opening),
            Relations = CleanUpText.LinksOf(lists.Documents, lists.Lapsed),
        };
    }
}

/// <summary>What the lists of a clean-up hold.</summary>
/// <param name="Opening">How they begin.</param>
internal sealed record CleanUpLists(ImmutableArray<CleanedDocument> Documents, ImmutableArray<LapsedDocument> Lapsed, string Opening);

/// <summary>A normative document that a clean-up has to go through.</summary>
public sealed record StandingDocument(Guid DocumentId, string Title, string Number, DateOnly? EffectiveOn, DateOnly? ExpiresOn)
{
    public DateOnly? MadeOn { get; init; }

    /// <summary>Null where nobody knows.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>When a published clean-up last went through it; null: none did.</summary>
    public DateTimeOffset? CleanedAt { get; init; }
}

/// <summary>A document that a clean-up asks to amend.</summary>
/// <param name="AskedOn">The day of the clean-up.</param>
public sealed record DocumentToAmend(Guid DocumentId, Guid EditionId, string Title, TextKeeper Keeper, string CleanUp, DateOnly AskedOn);
