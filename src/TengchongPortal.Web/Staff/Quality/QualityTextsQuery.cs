using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reference;
using TengchongPortal.Data.Reviewing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Quality;

/// <summary>The texts behind one figure. A text that is shut to the reader is a line without its title, so that the figure still adds up.</summary>
public sealed class QualityTextsQuery(PortalDbContext db, QualityTraces traces, ReferenceBook book)
{
    private const int Most = 100;

    /// <exception cref="MissingException">There is no such organ.</exception>
    public async Task<QualityTextsPage> RunAsync(string? organKey, QualityMeasure measure, DateOnly? asked, string? reasonCode, Actor reader, DateTimeOffset now, CancellationToken ct)
    {
        var organ = await db.Organs.AsNoTracking().SingleOrDefaultAsync(one => one.Key == organKey, ct) ?? throw new MissingException("organ");
        var (month, _) = QualityQuery.MonthOf(asked, now);
        var seen = (await traces.RunAsync(month, ct))
            .Where(trace => trace.Measure == measure && trace.OrganPath == organ.Path && QualityQuery.IsFor(reader, trace))
            .Where(trace => string.IsNullOrEmpty(reasonCode) || trace.ReasonCode == reasonCode)
            .ToList();
        var latest = seen.GroupBy(trace => (trace.EditionId, trace.ReasonCode)).OrderByDescending(group => group.Max(trace => trace.At)).Take(Most).ToList();
        var titles = await TitlesAsync([.. latest.Select(group => group.Key.EditionId).Distinct()], reader, ct);
        return new(
            organ.ShortName,
            measure,
            month,
            seen.Count,
            [.. latest.Select(group => new QualityText(group.Key.EditionId, titles.GetValueOrDefault(group.Key.EditionId), ReasonLabel(group.Key.ReasonCode), group.Count()))]);
    }

    private async Task<Dictionary<Guid, string>> TitlesAsync(List<Guid> ids, Actor reader, CancellationToken ct)
    {
        var editions = await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution().Where(edition => ids.Contains(edition.Id)).ToListAsync(ct);
        return editions.Where(edition => edition.State != EditorialState.Purged && edition.IsOpenTo(reader)).ToDictionary(edition => edition.Id, edition => edition.Title);
    }

    private string ReasonLabel(string code) => code.Length == 0 ? "" : book.ReasonLabel(code, forCitizens: false);
}

/// <param name="Count">How often all together, however many texts are listed.</param>
/// <param name="Texts">The latest first, a hundred at most.</param>
public sealed record QualityTextsPage(string Organ, QualityMeasure Measure, DateOnly Month, int Count, ImmutableArray<QualityText> Texts)
{
    public bool IsCut => Texts.Sum(text => text.Count) < Count;
}

/// <param name="Title">Null when the text is shut to the reader, or purged.</param>
/// <param name="Count">How often it counts: a text has several signatures and may come back twice for the same reason.</param>
public sealed record QualityText(Guid EditionId, string? Title, string Reason, int Count);
