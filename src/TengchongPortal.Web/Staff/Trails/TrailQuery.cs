using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Web.Staff.Trails;

/// <summary>Searches the trail of the whole city, newest first, by keyset.</summary>
public sealed class TrailQuery(PortalDbContext db, TrailReach reach, TrailObjects objects)
{
    public const int PageSize = 50;

    /// <exception cref="RuleBrokenException"><c>access.whole-city</c> for a right at a part of the city.</exception>
    public async Task<TrailPage> RunAsync(TrailForm form, Actor reader, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var (reads, readsTexts) = await reach.OfAsync(reader, ct);
        RuleBrokenException.Require(reads, "access.whole-city", "审计记录覆盖全市，只对在市级授权的审计人员开放。");
        var asked = await AboutAsync(Within(form), form.About?.Trim() ?? "", readsTexts, ct);
        var entries = await asked.OrderByDescending(entry => entry.Sequence).Take(PageSize + 1).ToListAsync(ct);
        var shown = entries.Take(PageSize).ToList();
        return new(form, [.. await objects.NamedAsync(shown, readsTexts, ct)], entries.Count > PageSize ? shown[^1].Sequence : null);
    }

    private IQueryable<AuditEntry> Within(TrailForm form)
    {
        var entries = db.AuditEntries.AsNoTracking();
        var person = form.Person?.Trim() ?? "";
        var from = form.From is { } first ? ChinaTime.StartOf(first) : (DateTimeOffset?)null;
        var until = form.Until is { } last ? ChinaTime.StartOf(last.AddDays(1)) : (DateTimeOffset?)null;
        return entries
            .Where(entry => form.Before == null || entry.Sequence < form.Before)
            .Where(entry => person == "" || entry.ActorName.Contains(person))
            .Where(entry => from == null || entry.At >= from)
            .Where(entry => until == null || entry.At < until)
            .Where(entry => !form.OnlyRefused || entry.Result != AuditLine.Done);
    }

    private async Task<IQueryable<AuditEntry>> AboutAsync(IQueryable<AuditEntry> entries, string about, bool readsTexts, CancellationToken ct)
    {
        if (about.Length == 0)
        {
            return entries;
        }

        var ids = await objects.FindAsync(about, readsTexts, ct);
        return entries.Where(entry => ids.Contains(entry.ObjectId));
    }
}
