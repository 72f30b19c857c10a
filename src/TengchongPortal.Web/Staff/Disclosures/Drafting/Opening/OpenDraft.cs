using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Receiving;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sketching;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Opening;

/// <summary>Opens a new document with its first draft; a form sent twice opens one.</summary>
public sealed class OpenDraft(ReceiveDraft receive, DraftBook drafts, KeepSketch sketches, CurrentActor current, TimeProvider clock)
{
    public async Task<DraftResult> RunAsync(string organKey, string typeKey, DraftForm form, Actor writer, CancellationToken ct)
    {
        var (text, faults) = await receive.RunAsync(form, typeKey, null, writer, ct);
        if (faults.Length > 0)
        {
            return DraftResult.Refused(faults);
        }

        try
        {
            var act = new EditorialAct(EditorialEvent.Create, writer, clock.GetUtcNow()) { FormKey = form.FormKey };
            var edition = await drafts.OpenOnceAsync(organKey, typeKey, text, act, current.Origin, ct);
            await sketches.DropNewAsync(form.FormKey ?? Guid.Empty, writer, CancellationToken.None);
            return DraftResult.Saved(edition.Id);
        }
        catch (RuleBrokenException spent) when (spent.Rule == DraftBook.SpentForm)
        {
            form.FormKey = Guid.CreateVersion7();
            return DraftResult.Refused([new("", spent.Message, spent.Rule)]);
        }
    }
}
