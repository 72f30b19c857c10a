using TengchongPortal.Data.Reviewing;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Staff.Disclosures.Dossier;

namespace TengchongPortal.Web.Staff.Disclosures.Review;

/// <summary>Takes a review task up or gives it back, for whoever may know of the edition.</summary>
public sealed class ClaimTask(DossierReader reader, ClaimBook claims, CurrentActor current, TimeProvider clock)
{
    public async Task TakeUpAsync(Guid editionId, ClaimForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var actor = await current.RequireAsync();
        await reader.RequireAsync(editionId, actor, ct);
        await claims.TakeUpAsync(editionId, form.Gate, form.Holder, actor, clock.GetUtcNow(), current.Origin, ct);
    }

    public async Task GiveBackAsync(Guid editionId, ClaimForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var actor = await current.RequireAsync();
        await reader.RequireAsync(editionId, actor, ct);
        await claims.GiveBackAsync(editionId, form.Gate, actor, clock.GetUtcNow(), current.Origin, ct);
    }
}
