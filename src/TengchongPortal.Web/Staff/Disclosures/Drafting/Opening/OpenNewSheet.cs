using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sketching;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Opening;

/// <summary>Lays an empty sheet out, or one in the manner of a public record, or what was left unsaved on one.</summary>
public sealed class OpenNewSheet(DraftPageQuery pages, RestoreSketch sketches, LikeRecord likenesses)
{
    public async Task<DraftPage> RunAsync(string organ, string type, string? like, bool restored, Actor writer, CancellationToken ct)
    {
        var left = await sketches.FindNewAsync(organ, type, writer, ct);
        var likeness = restored ? null : await likenesses.RunAsync(like, ct);
        return await ForNewAsync(organ, type, restored ? left?.Form : likeness?.Form, writer, ct) with
        {
            Likeness = likeness,
            Sketch = left is null ? null : left with { IsRestored = restored },
        };
    }

    public Task<DraftPage> ForNewAsync(string organ, string type, DraftForm? form, Actor writer, CancellationToken ct) =>
        pages.ForNewAsync(organ, type, form, writer, ct);
}
