using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Contracts;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Writing;
using TengchongPortal.Web.Staff.Disclosures.Marking;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

/// <summary>Lays out the sheet for a new or an existing draft.</summary>
public sealed class DraftPageQuery(PortalDbContext db, DraftChoicesQuery choices, ReferenceBook book, MarkLines marks, Successions successions)
{
    /// <exception cref="MissingException">No such organ or type, or not for this person to draft.</exception>
    public async Task<DraftPage> ForNewAsync(string organKey, string typeKey, DraftForm? form, Actor writer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var named = await db.Organs.AsNoTracking().SingleOrDefaultAsync(one => one.Key == organKey, ct);
        var organ = named is null ? null : await successions.LivingAsync(named, ct);
        if (organ is null || book.Contracts.Find(typeKey) is not { } type || !writer.May(Capability.WriteDrafts, organ.Path, typeKey))
        {
            throw new MissingException("organ or type");
        }

        return await FreshAsync(organ, type, form, ct);
    }

    /// <summary>A sheet to practise on, for the own organ; whoever is signed in may, as nothing of it is kept.</summary>
    /// <exception cref="MissingException">No such type.</exception>
    public async Task<DraftPage> ForPracticeAsync(string typeKey, DraftForm? form, Actor writer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var organ = await db.Organs.AsNoTracking().SingleAsync(one => db.Users.Any(account => account.Id == writer.Id && account.OrganId == one.Id), ct);
        var type = book.Contracts.Find(typeKey) ?? throw new MissingException("type");
        return await FreshAsync(organ, type, form, ct) with { IsPractice = true };
    }

    private async Task<DraftPage> FreshAsync(Organ organ, DocumentType type, DraftForm? form, CancellationToken ct)
    {
        var known = await choices.RunAsync(ct);
        var column = await db.Columns.Where(one => type.DefaultColumns.Contains(one.Key)).OrderBy(one => one.Order).Select(one => (Guid?)one.Id).FirstOrDefaultAsync(ct);
        return new((form ?? new() { FormKey = Guid.CreateVersion7(), Format = BodyFormat.Markdown, Genre = type.Genre, ColumnId = type.DefaultColumns.Length == 1 ? column : null }).WithFreeRows().WithParts(type, organ.Path), known, type, organ.Name) { OrganKey = organ.Key, OrganId = organ.Id, Policies = book.Contracts.Policies };
    }

    public async Task<DraftPage> ForAsync(Edition edition, DraftForm? form, Actor writer, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var organ = await db.Organs.Where(one => one.Id == edition.Document.OrganId).Select(one => one.Name).SingleAsync(ct);
        var type = book.Contracts.Require(edition.Document.TypeKey);
        return new((form ?? DraftForms.Of(edition)).WithFreeRows().WithParts(type, edition.Document.OrganPath), (await choices.RunAsync(ct)).Keeping(edition.Current.Text), type, organ)
        {
            Policies = book.Contracts.Policies,
            EditionId = edition.Id,
            OrganId = edition.Document.OrganId,
            Number = edition.Number,
            Files = edition.Current.Text.Files,
            Marks = marks.Newest(edition),
            AsksConfirmation = EditorialWorkflow.StepOf(WritingEvents.For(edition, writer, now)).Guards.Contains(Guard.Confirmed),
        };
    }
}
