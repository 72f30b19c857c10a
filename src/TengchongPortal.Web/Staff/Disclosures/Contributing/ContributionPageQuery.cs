using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Policies;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Assigning;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Disclosures.Contributing;

/// <summary>Opens a text for whoever makes material for it, and for nobody else.</summary>
public sealed class ContributionPageQuery(PortalDbContext db, PublicRegister register, EditionPackages packages, PublicTexts texts, TimeProvider clock)
{
    /// <exception cref="MissingException">There is no such text, or the person makes nothing for it, or not any more.</exception>
    public async Task<Edition> RequireAsync(Guid editionId, Actor maker, CancellationToken ct)
    {
        var edition = await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution().SingleOrDefaultAsync(one => one.Id == editionId, ct);
        return edition is not null && edition.IsMadeBy(maker) && edition.TakesMaterial() ? edition : throw new MissingException("contribution");
    }

    public async Task<ContributionPage> RunAsync(Edition edition, ContributionForm form, Actor maker, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(maker);
        var text = edition.Current.Text;
        var lead = (await packages.FindAsync(edition, ct))?.Lead;
        var isPublic = edition.ExplainsDocumentId is { } policy && await register.Records.AnyAsync(record => record.DocumentId == policy, ct);
        return new(edition.Id, edition.Title, edition.AssignmentOf(maker.Id)!, EditionGuards.Offers(edition, EditorialEvent.Edit, maker, clock.GetUtcNow()), form)
        {
            Html = texts.Rendered(text).Html,
            Files = text.Files,
            Renditions = text.Interpretation?.Renditions ?? [],
            Policy = lead is null || lead.IsLimited ? null : new(lead.Title, texts.Rendered(lead.Current.Text).Html),
            PolicyAddress = isPublic ? PublicAddresses.Record(edition.ExplainsDocumentId!.Value) : null,
        };
    }
}
