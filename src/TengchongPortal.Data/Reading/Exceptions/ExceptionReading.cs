using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Reading.Exceptions;

/// <summary>Counts what reviews closed without release and what was not released since; ground and day of re-assessment are those that the review wrote.</summary>
internal sealed class ExceptionReading(PortalDbContext db)
{
    public async Task<ExceptionCounts> RunAsync(DateOnly today, CancellationToken ct)
    {
        var cases = (await Closed().ToListAsync(ct)).Select(row => new Case(row.OrganId, row.IsLimited, row.ClosedAt, RevisionContent.Read(row.Fields))).ToList();

        return new(
            Counted(cases, one => one.Text.Openness),
            Counted(cases, one => ChinaTime.DayOf(one.ClosedAt).Year),
            cases.Where(one => !one.IsLimited).GroupBy(one => one.OrganId).ToImmutableDictionary(group => group.Key, group => group.Count()),
            cases.Count(one => one.IsLimited),
            [.. cases.GroupBy(one => one.Text.ExemptionClause).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => GroundOf(group.Key, [.. group.Select(one => one.Text.ReassessOn)], today))]);
    }

    /// <summary>The last edition of a document, apart from what is in work or was given up, when its review closed it.</summary>
    private IQueryable<Row> Closed() =>
        from edition in db.Editions.AsNoTracking()
        where edition.State == EditorialState.NotReleased
            && !db.Editions.Any(later => later.DocumentId == edition.DocumentId && later.Number > edition.Number && later.State != EditorialState.Abandoned && !EditorialStates.Open.Contains(later.State))
        join revision in db.Set<Revision>() on edition.CurrentRevisionId equals revision.Id
        join line in db.StateEvents on edition.Id equals line.EditionId
        where line.Event == EditorialEvent.SecrecyClose
        select new Row(edition.Document.OrganId, edition.IsLimited, line.At, revision.Content!.Fields);

    private static ImmutableSortedDictionary<TKey, int> Counted<TKey>(List<Case> cases, Func<Case, TKey> by)
        where TKey : notnull =>
        cases.GroupBy(by).ToImmutableSortedDictionary(group => group.Key, group => group.Count());

    private static GroundCount GroundOf(string code, List<DateOnly?> days, DateOnly today) => new(
        code,
        days.Count,
        days.Count(day => day <= today),
        days.Where(day => day > today).Min() is { } next ? new(next.Year, next.Month, 1) : null);

    private sealed record Row(Guid OrganId, bool IsLimited, DateTimeOffset ClosedAt, string Fields);

    private sealed record Case(Guid OrganId, bool IsLimited, DateTimeOffset ClosedAt, RevisionText Text);
}
