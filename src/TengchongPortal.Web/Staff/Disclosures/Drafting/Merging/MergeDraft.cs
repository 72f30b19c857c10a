using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Staff.Disclosures.Dossier;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Writing;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Merging;

/// <summary>A save that came late: where the two writers changed different fields, both changes are kept; else both texts are shown.</summary>
public sealed class MergeDraft(DossierReader reader, EditionSteps steps, DraftActs acts)
{
    private const int Tries = 3;

    public async Task<DraftResult> RunAsync(Guid editionId, DraftForm form, RevisionText mine, Actor writer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        for (var again = 0; again < Tries; again++)
        {
            var edition = await reader.RequireAsync(editionId, writer, ct);
            if (Merged(edition, form, mine, writer) is not { } merged)
            {
                break;
            }

            if (await TryAsync(edition, merged, writer, ct))
            {
                return DraftResult.Saved(editionId) with { Merge = new(form.SeenRevision!.Value, edition.Current.Number) };
            }
        }

        return DraftResult.Stale;
    }

    /// <summary>Null where it is not for us to merge: a conflict, a text that did not change, or signatures that a save would void.</summary>
    private RevisionText? Merged(Edition edition, DraftForm form, RevisionText mine, Actor writer)
    {
        var origin = edition.Revisions.SingleOrDefault(one => one.Number == form.SeenRevision && one.Content is not null);
        var step = EditorialWorkflow.StepOf(acts.EventFor(edition, writer));
        if (origin is null || origin.Number == edition.Current.Number || step.Guards.Contains(Guard.Confirmed))
        {
            return null;
        }

        var merged = MergedText.Of(origin.Text, edition.Current.Text, mine);
        return merged.Conflicts.IsEmpty ? merged.Text : null;
    }

    private async Task<bool> TryAsync(Edition edition, RevisionText merged, Actor writer, CancellationToken ct)
    {
        try
        {
            await steps.TakeAsync(edition.Id, acts.Of(edition, merged, edition.Version, writer), acts.Origin, ct);
            return true;
        }
        catch (RuleBrokenException refusal) when (refusal.Rule == "stale.version")
        {
            return false;
        }
    }
}

/// <summary>Which revisions a save brought together: the one it grew from and the one that came first.</summary>
public sealed record MergeTrace(int Origin, int Theirs);
