using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reposts;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Reposts;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Reposts;

/// <summary>The queue of the organs of a person.</summary>
public sealed class RepostQueueQuery(PortalDbContext db, RepostSources sources, RuleBook rules)
{
    private const int MostDone = 100;

    private static readonly RepostFinding[] _doubts = [RepostFinding.Changed, RepostFinding.Gone, RepostFinding.Suspected];

    public async Task<RepostDesk> RunAsync(Actor actor, DateTimeOffset now, CancellationToken ct)
    {
        var open = await OpenAsync(actor, now, ct);
        var done = await LinesAsync(db.Reposts.Where(one => one.SetAsideAt != null || (one.PostedAt != null && !_doubts.Contains(one.Finding))).OrderByDescending(one => one.ReceivedAt).Take(MostDone), actor, now, ct);
        return new(open, done);
    }

    /// <summary>What is owed, and what its source has changed or taken down since; the oldest first.</summary>
    public Task<IReadOnlyList<RepostLine>> OpenAsync(Actor actor, DateTimeOffset now, CancellationToken ct) =>
        LinesAsync(db.Reposts.Where(one => one.SetAsideAt == null && (one.PostedAt == null || _doubts.Contains(one.Finding))).OrderBy(one => one.ReceivedAt), actor, now, ct);

    /// <returns>Those of the entries that lie at the organs of the person.</returns>
    public async Task<IReadOnlyList<RepostLine>> LinesAsync(IQueryable<Repost> entries, Actor actor, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var reposts = await entries.AsNoTracking().ToListAsync(ct);
        var documents = reposts.ConvertAll(one => one.DocumentId);
        var editions = (await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution().Where(edition => documents.Contains(edition.DocumentId)).ToListAsync(ct)).ToLookup(edition => edition.DocumentId);
        return [.. reposts.Select(one => (Repost: one, Newest: editions[one.DocumentId].MaxBy(edition => edition.Number)!))
            .Where(pair => actor.IsAt(pair.Newest.Document.OrganPath, RepostBook.Type))
            .Select(pair => LineOf(pair.Repost, pair.Newest, now))];
    }

    private RepostLine LineOf(Repost repost, Edition newest, DateTimeOffset now) => new(
        repost, sources.Find(repost.SourceKey)?.Name ?? repost.SourceKey, repost.StateAt(now, rules), repost.DueAt(rules),
        newest.Id, newest.State, newest.Current.Content is not null && repost.IsWordForWord(newest.Current.Text));
}
