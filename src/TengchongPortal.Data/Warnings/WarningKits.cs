using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Warnings;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Data.Warnings;

/// <summary>The warning forms in force, each with the lists of a moment: what the page offers, the guard compares and the verifier computes again.</summary>
public sealed class WarningKits(PortalDbContext db, ReferenceBook book)
{
    /// <summary>Editions of forms that citizens read now and that every gate of route A was signed on.</summary>
    public async Task<ImmutableArray<Edition>> FormsAsync(CancellationToken ct)
    {
        var editions = await InForce().OrderBy(edition => edition.Title).ThenBy(edition => edition.MovedAt).ToListAsync(ct);
        return [.. editions.Where(WarningForm.HasPassed)];
    }

    /// <returns>Null when the document is no form, or none in force.</returns>
    public async Task<Edition?> FindFormAsync(Guid documentId, CancellationToken ct) =>
        await InForce().FirstOrDefaultAsync(edition => edition.DocumentId == documentId, ct) is { } form && WarningForm.HasPassed(form) ? form : null;

    /// <summary>The kit from which a text says it was made; null when its form is not in force.</summary>
    public async Task<WarningKit?> FindAsync(RevisionText text, DateTimeOffset at, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(text);
        var form = text.Filling is null ? null : text.Relations.FirstOrDefault(link => link.Kind == RelationKind.FilledFrom);
        return form is not null && await FindFormAsync(form.TargetDocumentId, ct) is { } edition ? await OfAsync(edition, at, ct) : null;
    }

    /// <summary>The form with the lists that its organ had at the moment.</summary>
    public async Task<WarningKit> OfAsync(Edition form, DateTimeOffset at, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var (day, text) = (ChinaTime.DayOf(at), form.Current.Text);
        var register = await db.Organs.AsNoTracking().Include(organ => organ.Names).Where(organ => organ.Kind != OrganKind.External).OrderBy(organ => organ.Order).ToListAsync(ct);
        var organ = register.Single(one => one.Id == form.Document.OrganId);
        var phones = (await PublishedPhonesAsync(register, organ, at, ct)).Concat(book.Warnings.PhonesOf(organ.Kind, day)).DistinctBy(phone => phone.Number);
        return new(
            new(form.DocumentId, form.CurrentHash, text),
            new(book.Warnings.KindsOn(day), WarningPlaces.For(organ, register, day), [.. phones]),
            await ColumnAsync(ct) ?? text.ColumnId);
    }

    private IQueryable<Edition> InForce()
    {
        var types = book.Contracts.Types.Where(type => type.FillsWarnings).Select(type => type.Key).ToList();
        return db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution().Where(edition => edition.State == EditorialState.Published && types.Contains(edition.Document.TypeKey));
    }

    /// <summary>What the organ and those above it state to citizens as the telephone of their office.</summary>
    private async Task<IEnumerable<WarningPhone>> PublishedPhonesAsync(List<Organ> register, Organ organ, DateTimeOffset at, CancellationToken ct)
    {
        var asked = register.Where(one => organ.Path.StartsWith(one.Path, StringComparison.Ordinal)).OrderByDescending(one => one.Path.Length).ToList();
        var ids = asked.Select(one => one.Id).ToList();
        var stated = await db.ResponsibilityEntries.AsNoTracking().InForceAt(at).Where(entry => ids.Contains(entry.OrganId)).ToDictionaryAsync(entry => entry.OrganId, entry => entry.Phone, ct);
        return asked
            .Select(one => new WarningPhone(stated.GetValueOrDefault(one.Id, ""), one.Name))
            .Where(phone => phone.Number.Length is > 0 and <= WarningForm.ValueMaxLength);
    }

    private async Task<Guid?> ColumnAsync(CancellationToken ct)
    {
        var keys = book.Contracts.OfWarnings.DefaultColumns;
        var known = await db.Columns.AsNoTracking().Where(column => keys.Contains(column.Key)).Select(column => new { column.Id, column.Key }).ToListAsync(ct);
        return keys.Select(key => known.Find(column => column.Key == key)?.Id).FirstOrDefault(id => id is not null);
    }
}
