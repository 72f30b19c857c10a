using Microsoft.AspNetCore.Html;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Dossier;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Staff.Disclosures.Steps;

/// <summary>Draws the page of a step for a person, or says why the step does not stand open.</summary>
public sealed class StepPageQuery(DossierReader reader, EditionFactsQuery facts, DossierSteps steps, ReferenceBook book, PublicTexts texts, TimeProvider clock)
{
    /// <exception cref="MissingException">There is no such edition for this person.</exception>
    /// <exception cref="RuleBrokenException"><c>workflow.capability</c> or <c>workflow.state</c>.</exception>
    public async Task<StepPage> RunAsync(Guid editionId, EditorialEvent taken, StepForm form, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var now = clock.GetUtcNow();
        var edition = await reader.RequireAsync(editionId, actor, ct);
        var known = await facts.RunAsync(edition, now, ct);
        var offered = steps.For(edition, actor, known, now);
        var step = offered.FirstOrDefault(one => IsMeant(one, taken) && (form.Gate is null || one.Gate == form.Gate))
            ?? throw RuleBrokenException.From(EditionGuards.Objection(edition, new EditorialAct(taken, actor, now) { Gate = form.Gate }, known) ?? new("workflow.state", "这项操作现在没有开放给您，请返回稿件查看。"));
        var text = edition.Current.Content is null ? null : edition.Current.Text;
        form.Gate = step.Gate;
        return new(step, form, edition.State.Label, new HtmlString(text is null ? "" : texts.Rendered(text).Html), text, book.ExemptionGrounds)
        {
            Travellers = known.Package is { } package && package.Lead == edition ? [.. package.Travellers.Where(one => one.IsKnownTo(actor))] : [],
        };
    }

    // The two rows for a signature are one button: whether it is the last one, the aggregate knows.
    private static bool IsMeant(DossierStep step, EditorialEvent taken) => (step.Event, taken) switch
    {
        var (offered, asked) when offered == asked => true,
        (EditorialEvent.SignLast, EditorialEvent.Sign) or (EditorialEvent.RetroComplete, EditorialEvent.RetroSign) => true,
        (EditorialEvent.Sign, EditorialEvent.SignLast) or (EditorialEvent.RetroSign, EditorialEvent.RetroComplete) => true,
        _ => false,
    };
}
