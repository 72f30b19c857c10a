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
    /// <exception cref="MissingException">There is no such organ.</exception>
    public async Task<QualityTextsPage> RunAsync(string? organKey, QualityMeasure measure, DateOnly? asked, string? reasonCode, Actor reader, DateTimeOffset now, CancellationToken ct)
    {
        var organ = await db.Organs.AsNoTracking().SingleOrDefaultAsync(one => one.Key == organKey, ct) ?? throw new MissingException("organ");
        var (month, _) = QualityQuery.MonthOf(asked, now);
        var seen = (await traces.RunAsync(month, ct))
            .Where(trace => trace.Measure == measure && trace.OrganPath == organ.Path && QualityQuery.IsFor(reader, trace))
            .Where(trace => string.IsNullOrEmpty(reasonCode) || trace.ReasonCode == reasonCode)
            .ToList();
        var titles = await TitlesAsync(seen, reader, ct);
        var texts = seen.GroupBy(trace => (trace.EditionId, trace.ReasonCode))
            .Select(group => new QualityText(group.Key.EditionId, titles.GetValueOrDefault(group.Key.EditionId), ReasonLabel(group.Key.ReasonCode), group.Count()));
        return new(organ.ShortName, measure, month, [.. texts]);
    }

    private async Task<Dictionary<Guid, string>> TitlesAsync(List<QualityTrace> seen, Actor reader, CancellationToken ct)
    {
        var ids = seen.Select(trace => trace.EditionId).Distinct().ToList();
        var editions = await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution().Where(edition => ids.Contains(edition.Id)).ToListAsync(ct);
        return editions.Where(edition => edition.State != EditorialState.Purged && edition.IsOpenTo(reader)).ToDictionary(edition => edition.Id, edition => edition.Title);
    }

    private string ReasonLabel(string code) => code.Length == 0 ? "" : book.ReasonLabel(code, forCitizens: false);
}

public sealed record QualityTextsPage(string Organ, QualityMeasure Measure, DateOnly Month, ImmutableArray<QualityText> Texts)
{
    public int Count => Texts.Sum(text => text.Count);
}

/// <param name="Title">Null when the text is shut to the reader, or purged.</param>
/// <param name="Count">How often it counts: a text has several signatures and may come back twice for the same reason.</param>
public sealed record QualityText(Guid EditionId, string? Title, string Reason, int Count);
