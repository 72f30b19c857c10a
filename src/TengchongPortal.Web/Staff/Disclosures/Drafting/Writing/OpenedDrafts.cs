using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Staff.Disclosures.Dossier;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Merging;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Receiving;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Writing;

/// <summary>Drafts taken out to be written on.</summary>
public sealed class OpenedDrafts(DossierReader reader, DraftPageQuery pages, WriteText write, CompareRevisions compare, TimeProvider clock)
{
    /// <summary>For reading only; 404 for whom it does not exist.</summary>
    public Task<Edition> RequireKnownAsync(Guid editionId, Actor writer, CancellationToken ct) => reader.RequireAsync(editionId, writer, ct);

    /// <summary>To begin writing: the person and the state must allow it.</summary>
    public async Task<Edition> RequireAsync(Guid editionId, Actor writer, CancellationToken ct)
    {
        var edition = await reader.RequireAsync(editionId, writer, ct);
        WritingEvents.Require(edition, writer, clock.GetUtcNow());
        return edition;
    }

    /// <summary>With something typed already: the person must be a writer; if the state has moved on, the save says so and the typed text stays on the page.</summary>
    public async Task<Edition> RequireToSaveAsync(Guid editionId, Actor writer, CancellationToken ct)
    {
        var edition = await reader.RequireAsync(editionId, writer, ct);
        WritingEvents.RequireWriter(edition, writer, clock.GetUtcNow());
        return edition;
    }

    public Task<DraftPage> PageAsync(Edition edition, DraftForm? form, Actor writer, CancellationToken ct) =>
        pages.ForAsync(edition, form, writer, clock.GetUtcNow(), ct);

    public async Task<DraftPage> StalePageAsync(Guid editionId, DraftForm form, Actor writer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var edition = await reader.RequireAsync(editionId, writer, ct);
        var (theirs, mine) = (edition.Current, (await write.RunAsync(form, edition.Current.Text, writer, ct)).Text);
        var origin = edition.Revisions.SingleOrDefault(one => one.Number == form.SeenRevision && one.Content is not null);
        var merged = MergedText.Of(origin?.Text, theirs.Text, mine);
        Fill(form, merged, edition.Version);
        return await PageAsync(edition, form, writer, ct) with
        {
            Stale = new(theirs, await compare.RunAsync(theirs.Text, merged.Text, ct), edition.Version)
            {
                Taken = merged.Taken,
                Conflicts = [.. merged.Conflicts.Where(field => field.IsWords).Select(field => new StaleField(field.Label, field.Said(theirs.Text), field.Said(mine)))],
            },
        };
    }

    private static void Fill(DraftForm form, MergedText merged, long version)
    {
        var filled = DraftForms.Of(merged.Text, version);
        foreach (var field in merged.Taken)
        {
            field.Fill(filled, form);
        }
    }
}
