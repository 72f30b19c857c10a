using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Merging;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Receiving;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sketching;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Writing;

/// <summary>Saves what was typed as a new revision. Somebody else's save in between is told and nothing is overwritten.</summary>
public sealed class SaveDraft(ReceiveDraft receive, EditionSteps steps, KeepSketch sketches, MergeDraft merge, DraftActs acts)
{
    public async Task<DraftResult> RunAsync(Edition edition, DraftForm form, Actor writer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(form);
        var (text, faults) = await receive.RunAsync(form, edition.Document.TypeKey, edition, writer, ct);
        faults = faults.AddRange(ChangeFaults(edition, text));
        if (faults.Length > 0)
        {
            return DraftResult.Refused(faults);
        }

        // The same text again, by the same hand: a double click, or a retry after the answer was lost.
        return IsSavedAlready(edition, text, form, writer)
            ? DraftResult.Saved(edition.Id)
            : await TakeAsync(edition, text, form, writer, ct) is { IsStale: false } kept ? kept : await MergeAsync(edition, text, form, writer, ct);
    }

    private async Task<DraftResult> MergeAsync(Edition edition, RevisionText text, DraftForm form, Actor writer, CancellationToken ct)
    {
        var result = await merge.RunAsync(edition.Id, form, text, writer, ct);
        if (!result.IsStale)
        {
            await sketches.DropAsync(edition.Id, writer, CancellationToken.None);
        }

        return result;
    }

    private async Task<DraftResult> TakeAsync(Edition edition, RevisionText text, DraftForm form, Actor writer, CancellationToken ct)
    {
        var act = acts.Of(edition, text, form.SeenVersion ?? -1, writer) with { Confirmed = form.Confirmed };
        try
        {
            await steps.TakeAsync(edition.Id, act, acts.Origin, ct);
            await sketches.DropAsync(edition.Id, writer, CancellationToken.None);
            return DraftResult.Saved(edition.Id);
        }
        catch (RuleBrokenException refusal) when (refusal.Rule == "stale.version")
        {
            return DraftResult.Stale;
        }
        catch (RuleBrokenException refusal) when (RefusalStatus.Of(refusal.Rule) is StatusCodes.Status409Conflict or StatusCodes.Status422UnprocessableEntity)
        {
            var field = refusal.Rule == "content.confirmation" ? nameof(DraftForm.Confirmed) : "";
            return DraftResult.Refused([new(field, refusal.Message)]) with { Status = RefusalStatus.Of(refusal.Rule) };
        }
    }

    private static bool IsSavedAlready(Edition edition, RevisionText text, DraftForm form, Actor writer) =>
        edition.Version == form.SeenVersion + 1
        && edition.Current.AuthorId == writer.Id
        && ContentHash.Of(text, edition.Current.Salt) == edition.CurrentHash;

    private static IEnumerable<DraftFault> ChangeFaults(Edition edition, RevisionText text) => edition.Number switch
    {
        1 => [],
        _ when text.ChangeKind == ChangeKind.First => [new(nameof(DraftForm.ChangeKind), "请选择是细微更正还是内容修订。")],
        _ when text.ChangeNote.Length == 0 => [new(nameof(DraftForm.ChangeNote), "修订已公开的信息须写明向公众公布的更正说明。")],
        _ => [],
    };
}
