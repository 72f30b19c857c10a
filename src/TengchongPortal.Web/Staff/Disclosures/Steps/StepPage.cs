using System.Collections.Immutable;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Web.Staff.Disclosures.Dossier;
using TengchongPortal.Web.Staff.Disclosures.Review;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Staff.Disclosures.Steps;

/// <summary>The page of one step: the text it is about, what the table asks, and what was typed.</summary>
/// <param name="Body">The text as citizens will see it; empty when its content was purged.</param>
public sealed record StepPage(DossierStep Step, StepForm Form, string StateLabel, IHtmlContent Body, RevisionText? Text, IReadOnlyList<Term> Clauses)
{
    public StepNeeds Needs => new(Step);

    /// <summary>Interpretations that are judged by the same step as the policy.</summary>
    public ImmutableArray<Edition> Travellers { get; init; } = [];

    /// <summary>What somebody at a gate reads before deciding; null on pages of steps that judge no text.</summary>
    public ReviewSheet? Review { get; init; }

    /// <summary>The page as it is opened: its form says which text was seen. A form that comes back keeps what it said, so that a stale page stays stale.</summary>
    public StepPage Opened()
    {
        (Form.SeenVersion, Form.SeenHash) = (Step.SeenVersion, Step.SeenHash);
        return this;
    }

    public bool IsBlocked => Step.Obstacles.Length > 0;

    /// <summary>Whether the step takes something from the public or for good: its button warns.</summary>
    public bool TakesAway => !Step.IsProposal && Step.Event is
        EditorialEvent.Hide or EditorialEvent.Withdraw or EditorialEvent.Unpublish or EditorialEvent.Purge or EditorialEvent.Abandon or EditorialEvent.SecrecyClose;

    public IEnumerable<SelectListItem> ReasonChoices => Step.Reasons.Select(reason => new SelectListItem(reason.Label, reason.Code));

    public IEnumerable<SelectListItem> ClauseChoices => Clauses.Select(clause => new SelectListItem(clause.Label, clause.Code));

    public IEnumerable<SelectListItem> OutcomeChoices => Needs.Outcomes.Select(outcome => new SelectListItem(outcome.Label, outcome.ToString()));
}
