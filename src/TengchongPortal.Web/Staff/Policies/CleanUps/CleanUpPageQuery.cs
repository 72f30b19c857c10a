using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Policies;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Ledgers.Campaigns;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Policies.CleanUps;

/// <summary>Lays out the sheet of a clean-up.</summary>
public sealed class CleanUpPageQuery(PortalDbContext db, CleanUpBook book, LapsedDocuments lapses, CleanUpBound bound)
{
    /// <exception cref="MissingException">The person drafts for no organ.</exception>
    public async Task<CleanUpStart> StartAsync(Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var organs = await db.Organs.AsNoTracking().Where(organ => organ.ValidTo == null).OrderBy(organ => organ.Order).Select(organ => new { organ.Key, organ.Name, organ.Path }).ToListAsync(ct);
        var own = organs.Where(organ => actor.May(Capability.WriteDrafts, organ.Path, CleanUpBook.Type)).Select(organ => new SelectListItem(organ.Name, organ.Key)).ToList();
        return own.Count > 0 ? new(own) : throw new MissingException("organ");
    }

    /// <summary>A sheet that was sent lists what it listed, as far as that still stands, wherever it would stand by now.</summary>
    /// <param name="number">Which sheet, of those that hold all documents of the organ.</param>
    /// <param name="form">What was sent; null for the empty sheet.</param>
    /// <exception cref="MissingException">No such organ, or none of the person's.</exception>
    public async Task<CleanUpPage> RunAsync(string key, int number, CleanUpForm? form, Actor actor, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var organ = await db.Organs.AsNoTracking().SingleOrDefaultAsync(one => one.Key == key && one.ValidTo == null, ct) is { } found && actor.May(Capability.WriteDrafts, found.Path, CleanUpBook.Type)
            ? found
            : throw new MissingException("organ");
        var today = ChinaTime.DayOf(now);
        var (all, sent) = (await book.StandingAsync(organ, today, ct), form?.Rows.Select(row => row.DocumentId).ToHashSet());
        var sheets = all.Chunk(bound.Most).ToList();
        var place = Math.Clamp(number, 1, Math.Max(1, sheets.Count));
        StandingDocument[] documents = sent is null ? sheets.ElementAtOrDefault(place - 1) ?? [] : [.. all.Where(one => sent.Contains(one.DocumentId)).Take(bound.Most)];
        return new(organ.Key, organ.Name, documents, form ?? new() { FormKey = Guid.CreateVersion7(now), Title = $"{organ.Name}关于公布{today.Year}年行政规范性文件清理结果的通知" }, place, sheets.Count, all.Count)
        {
            Lapsed = [.. (await lapses.OfAsync(organ, today, form?.FormKey, ct)).Take(CleanUpCampaign.MostDocuments - documents.Length)],
        };
    }
}
