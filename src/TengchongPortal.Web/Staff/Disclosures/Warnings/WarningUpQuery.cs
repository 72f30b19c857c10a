using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Dossier;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Staff.Disclosures.Warnings;

/// <summary>Says what happened to a warning that somebody put up.</summary>
public sealed class WarningUpQuery(DossierReader reader)
{
    /// <exception cref="MissingException">There is no such warning for the person.</exception>
    public async Task<WarningUpPage> RunAsync(Guid editionId, Actor actor, CancellationToken ct)
    {
        var edition = await reader.RequireOpenAsync(editionId, actor, ct);
        var line = edition.LastEvent(EditorialEvent.PutUp) ?? throw new MissingException("warning");
        var gates = edition.OpenGates.Order().Select(gate => gate.Label).ToList();
        return new(
            edition.Id,
            edition.Title,
            edition.State.Label,
            PublicAddresses.Record(edition.DocumentId),
            line.At,
            edition.RetroUntil,
            string.Join("、", gates));
    }
}
