using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sketching;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Opening;

/// <summary>Lays an empty sheet out, or one in the manner of a public record, or what was left unsaved on one.</summary>
public sealed class OpenNewSheet(DraftPageQuery pages, RestoreSketch sketches, LikeRecord likenesses, GrowEntry growing)
{
    public async Task<DraftPage> RunAsync(string organ, string type, SheetBeginning beginning, Actor writer, CancellationToken ct)
    {
        var left = await sketches.FindNewAsync(organ, type, writer, ct);
        ArgumentNullException.ThrowIfNull(beginning);
        var likeness = beginning.Restored ? null : await likenesses.RunAsync(beginning.Like, ct);
        var form = beginning.Restored ? left?.Form : likeness?.Form;
        var page = await ForNewAsync(organ, type, form, writer, ct);
        if (beginning.Explains is { } policy && form is null)
        {
            page.Form.Relations = PolicySheets.Explaining(policy);
            page.Form.WithFreeRows();
        }

        var isAgreed = page.Form.Knowledge is null || form is not null || await growing.FillAsync(page.Form, beginning, writer, ct);

        return page with
        {
            Likeness = likeness,
            IsOfUnpublishedLetter = !isAgreed,
            Sketch = left is null ? null : left with { IsRestored = beginning.Restored },
        };
    }

    public Task<DraftPage> ForNewAsync(string organ, string type, DraftForm? form, Actor writer, CancellationToken ct) =>
        pages.ForNewAsync(organ, type, form, writer, ct);
}

/// <summary>What a new sheet begins with: nothing, the manner of a record, a policy to explain, an answer to grow from, or what was left unsaved.</summary>
/// <param name="Like">The record whose manner it takes.</param>
/// <param name="Explains">The policy that it is to explain.</param>
/// <param name="Grown">The published answer or interpretation that an entry of the knowledge base grows from.</param>
/// <param name="Letter">The answered letter that it grows from.</param>
public sealed record SheetBeginning(string? Like, Guid? Explains, bool Restored, Guid? Grown = null, Guid? Letter = null);
