using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Reposts;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Reposts;

/// <summary>Lays out one entry of the queue, and the form for the next one.</summary>
public sealed class RepostPageQuery(PortalDbContext db, RepostSources sources, RepostQueueQuery queue)
{
    /// <exception cref="MissingException">No such entry, or not at an organ of this person.</exception>
    public async Task<RepostPage> RunAsync(Guid id, Actor actor, DateTimeOffset now, CancellationToken ct) =>
        (await queue.LinesAsync(db.Reposts.Where(one => one.Id == id), actor, now, ct)).SingleOrDefault() is { } line
            ? new(line, new(), new())
            : throw new MissingException("repost");

    /// <exception cref="MissingException">The person drafts for no organ.</exception>
    public async Task<NewRepostPage> ForNewAsync(RepostForm form, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(actor);
        var organs = await db.Organs.AsNoTracking().Where(organ => organ.ValidTo == null).OrderBy(organ => organ.Order).Select(organ => new { organ.Key, organ.Name, organ.Path }).ToListAsync(ct);
        var own = organs.Where(organ => actor.May(Capability.WriteDrafts, organ.Path, RepostBook.Type)).Select(organ => new SelectListItem(organ.Name, organ.Key)).ToList();
        return own.Count > 0 ? new(form, own, [.. sources.All.Select(source => new SelectListItem($"{source.Name}（{source.Host}）", source.Key)).Prepend(new("请选择", ""))]) : throw new MissingException("organ");
    }
}

/// <summary>The form for a text that arrived, with the organs that may repost it and the registered sources.</summary>
public sealed record NewRepostPage(RepostForm Form, IReadOnlyList<SelectListItem> Organs, IReadOnlyList<SelectListItem> Sources);
