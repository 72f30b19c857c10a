using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Staff.Disclosures.Dossier;

namespace TengchongPortal.Web.Staff.Disclosures.Steps;

/// <summary>Takes one step of an edition, or asks a second person for it.</summary>
public sealed class TakeStep(EditionSteps editions, EditionProposals proposals, HandCheck hands, CurrentActor current, TimeProvider clock)
{
    /// <returns>The edition that stands afterwards; the new one when the step opened one.</returns>
    /// <exception cref="RuleBrokenException">With the objection of the edition, or of the hand that signs.</exception>
    public async Task<Edition> RunAsync(DossierStep step, StepForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(form);
        var actor = await current.RequireAsync();
        var now = clock.GetUtcNow();
        if (step.IsProposal)
        {
            return await proposals.MakeAsync(step.EditionId, step.Event, actor, form.Reason.Trim(), now, current.Origin, ct);
        }

        var second = await ProvenAsync(step, form, actor, ct);
        return await editions.TakeAsync(step.EditionId, StepActs.Of(step, form, actor, second, now), current.Origin, ct);
    }

    private async Task<Actor?> ProvenAsync(DossierStep step, StepForm form, Actor actor, CancellationToken ct)
    {
        var needs = new StepNeeds(step);
        if (needs.Password)
        {
            await hands.ConfirmAsync(actor, step.EditionId, form.Password);
        }

        return needs.Second ? await hands.SecondAsync(step.EditionId, form.SecondName, form.SecondPassword, ct) : null;
    }
}
