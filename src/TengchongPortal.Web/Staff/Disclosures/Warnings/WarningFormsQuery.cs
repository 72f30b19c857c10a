using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Reference;
using TengchongPortal.Data.Staff.Roster;
using TengchongPortal.Data.Warnings;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Staff.Roster;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Staff.Disclosures.Warnings;

/// <summary>Lists the forms in force, those first that the person may put up from now.</summary>
public sealed class WarningFormsQuery(PortalDbContext db, WarningKits kits, DutyWatchQuery watch, ReferenceBook book, TimeProvider clock)
{
    public async Task<WarningFormsPage> RunAsync(Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var organs = await db.Organs.AsNoTracking().ToDictionaryAsync(organ => organ.Id, organ => organ.Name, ct);
        var lines = new List<WarningFormLine>();
        foreach (var form in await kits.FormsAsync(ct))
        {
            lines.Add(await LineAsync(form, organs[form.Document.OrganId], actor, ct));
        }

        return new([.. lines.OrderByDescending(line => line.MayUse)], Enum.GetValues<DutyKey>().Any(key => actor.MayAnywhere(key.HeldBy)));
    }

    /// <summary>Why the person may not put up a warning of this organ now; null when nothing stands in the way.</summary>
    public async Task<string?> OffDutyAsync(string organPath, Actor actor, CancellationToken ct)
    {
        var type = book.Contracts.OfWarnings.Key;
        var onDuty = await watch.RunAsync(clock.GetUtcNow(), organPath, type, ct);
        return DutyWatch.ObjectionToOne(onDuty, EditionParts.KeysOf(actor, organPath, type), actor)?.Message;
    }

    private async Task<WarningFormLine> LineAsync(Edition form, string organ, Actor actor, CancellationToken ct)
    {
        var mayUse = EditionParts.KeepsAKey(actor, form.OrganPath, book.Contracts.OfWarnings.Key);
        return new(form.DocumentId, form.Title, organ, form.MovedAt, mayUse, mayUse ? await OffDutyAsync(form.OrganPath, actor, ct) : null, PublicAddresses.Record(form.DocumentId));
    }
}
