using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sketching;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Opening;

/// <summary>Lays an empty sheet out, or what was left unsaved on one.</summary>
public sealed class OpenNewSheet(DraftPageQuery pages, RestoreSketch sketches)
{
    public async Task<DraftPage> RunAsync(string organ, string type, bool restored, Actor writer, CancellationToken ct)
    {
        var left = await sketches.FindNewAsync(organ, type, writer, ct);
        return await ForNewAsync(organ, type, restored ? left?.Form : null, writer, ct) with
        {
            Sketch = left is null ? null : left with { IsRestored = restored },
        };
    }

    public Task<DraftPage> ForNewAsync(string organ, string type, DraftForm? form, Actor writer, CancellationToken ct) =>
        pages.ForNewAsync(organ, type, form, writer, ct);
}
