using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Assigning;
using TengchongPortal.Domain.Policies.Risks;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Disclosures.Dossier;

/// <summary>Lays out the dossier of an edition for one reader.</summary>
public sealed class DossierQuery(PortalDbContext db, EditionFactsQuery facts, DossierSteps steps, DossierTextQuery texts, ReferenceBook book)
{
    public async Task<DossierPage> RunAsync(Edition edition, Actor reader, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var known = await facts.RunAsync(edition, now, ct);
        var document = edition.Document;
        var organ = await db.Organs.Where(one => one.Id == document.OrganId).Select(one => one.Name).SingleAsync(ct);
        return new(edition.Id, document.Id, edition.Number, edition.Title, edition.State, book.Contracts.Find(document.TypeKey)?.Name ?? document.TypeKey, organ)
        {
            Text = edition.Current.Content is null ? null : await texts.RunAsync(edition, ct),
            Steps = steps.For(edition, reader, known, now),
            Gates = DossierBooks.Gates(edition),
            RouteName = RouteName(edition, known),
            HasSheet = edition.Plan is not null,
            Sample = await db.SampleVerdicts.AsNoTracking().SingleOrDefaultAsync(verdict => verdict.EditionId == edition.Id, ct),
            Failures = edition.Plan is null || !edition.State.IsOpen() || edition.State is EditorialState.Draft or EditorialState.Returned ? [] : Verification.Failures(edition, known, now),
            Book = DossierBooks.Timeline(edition, book),
            Revisions = DossierBooks.Revisions(edition),
            Proposals = [.. edition.Proposals.OrderByDescending(proposal => proposal.ProposedAt)],
            Suspensions = [.. edition.Suspensions.OrderByDescending(one => one.OpenedAt)],
            Editions = await EditionsAsync(edition, reader, ct),
            Authors = [.. edition.Authors.OrderBy(author => author.Since).Select(author => author.PersonName)],
            Return = edition.State == EditorialState.Returned && edition.LastEvent(EditorialEvent.Return) is { } line ? new(DossierBooks.Named(line.ActorName, line.ForName), line.Reason, line.At) : null,
            FireAt = edition.FireAt,
            RetroUntil = edition.RetroUntil,
            Package = DossierPackage.Of(edition, reader, known, book.Contracts.Find(document.TypeKey), await KeyOfAsync(document.OrganId, ct)),
            IsLimited = edition.IsLimited,
            HasRisk = edition.Current.Content is not null && edition.Current.Text.Policy is not null && RiskDossier.IsOpenTo(edition, reader),
            MayAssign = edition.TakesMaterial() && edition.Allows(reader, Capability.WriteDrafts),
            PublicAddress = await db.PublicRecords.AnyAsync(record => record.EditionId == edition.Id, ct) ? $"/records/{document.Id}" : null,
            Pattern = await PatternAsync(edition, reader, ct),
        };
    }

    private async Task<DossierPattern?> PatternAsync(Edition edition, Actor reader, CancellationToken ct)
    {
        if (!reader.MayAnywhere(Capability.WriteDrafts)
            || !await db.PublicRecords.AnyAsync(record => record.EditionId == edition.Id && record.IsCurrent && record.Visibility == PublicVisibility.Shown, ct))
        {
            return null;
        }

        var document = edition.Document;
        var organ = reader.May(Capability.WriteDrafts, document.OrganPath, document.TypeKey) ? await db.Organs.Where(one => one.Id == document.OrganId).Select(one => one.Key).SingleAsync(ct) : null;
        return new(document.Id, document.TypeKey, organ, organ is not null && (document.TypeKey == BeginCopy.TypeKey || book.Contracts.Find(document.TypeKey) is { IsInterpretation: true } or { HoldsAgenda: true }));
    }

    private Task<string> KeyOfAsync(Guid organ, CancellationToken ct) => db.Organs.Where(one => one.Id == organ).Select(one => one.Key).SingleAsync(ct);

    /// <summary>The plan of the day of submission, or before that the one that today's rules ask for.</summary>
    private string RouteName(Edition edition, EditionFacts known)
    {
        var plan = edition.Plan ?? known.RequiredRoute;
        return book.Routes.Routes.FirstOrDefault(route => route.Code == plan.Key && route.Version == plan.Version)?.Name ?? plan.Key;
    }

    private async Task<ImmutableArray<DossierEdition>> EditionsAsync(Edition edition, Actor reader, CancellationToken ct)
    {
        var others = await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution()
            .Where(one => one.DocumentId == edition.DocumentId).OrderByDescending(one => one.Number).Take(50).ToListAsync(ct);
        return [.. others.Where(other => other.IsKnownTo(reader)).Select(other => new DossierEdition(other.Id, other.Number, other.State, other.Id == edition.Id))];
    }
}
