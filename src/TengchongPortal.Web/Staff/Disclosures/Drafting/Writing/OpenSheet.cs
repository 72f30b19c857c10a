using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Previewing;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sketching;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Writing;

/// <summary>Lays a sheet out for writing: the saved text or what was left unsaved, with findings and with who else is at it.</summary>
public sealed class OpenSheet(OpenedDrafts drafts, RestoreSketch sketches, PreviewDraft preview, BeatPresence presence)
{
    public async Task<DraftPage> RunAsync(Edition edition, bool restored, Actor writer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var left = await sketches.FindAsync(edition, writer, ct);
        var page = await drafts.PageAsync(edition, restored ? left?.Form : null, writer, ct) with
        {
            Sketch = left is null ? null : left with { IsRestored = restored },
            Others = await presence.OthersAsync(edition.Id, writer, ct),
        };
        return await preview.CheckAsync(page, edition.Current.Text, ct);
    }
}
