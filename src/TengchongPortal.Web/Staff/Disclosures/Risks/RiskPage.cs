using TengchongPortal.Data.Policies;
using TengchongPortal.Domain.Policies.Risks;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Dossier;

namespace TengchongPortal.Web.Staff.Disclosures.Risks;

/// <summary>What was found about the risk of a text, for whoever may know of it.</summary>
public sealed record RiskPage(Guid EditionId, Guid DocumentId, string Title, IReadOnlyList<RiskDossier> Dossiers, bool MayEnter)
{
    public RiskForm Form { get; init; } = new();
}

/// <summary>Opens the risk dossier of a text; who may not know of it is told that it does not exist.</summary>
public sealed class RiskPageQuery(DossierReader reader, RiskBook book)
{
    /// <exception cref="MissingException">There is none, or not for this person.</exception>
    public async Task<RiskPage> RunAsync(Guid editionId, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var edition = await reader.RequireOpenAsync(editionId, actor, ct);
        return RiskDossier.IsOpenTo(edition, actor)
            ? new(editionId, edition.DocumentId, edition.Title, await book.OfAsync(edition.DocumentId, ct), actor.May(Capability.WriteDrafts, edition.Document.OrganPath, edition.Document.TypeKey))
            : throw new MissingException("risk");
    }
}
