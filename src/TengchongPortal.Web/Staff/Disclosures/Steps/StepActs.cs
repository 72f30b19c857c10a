using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Staff.Disclosures.Dossier;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Staff.Disclosures.Steps;

/// <summary>Turns what was typed into the act that the edition judges.</summary>
internal static class StepActs
{
    public static EditorialAct Of(DossierStep step, StepForm form, Actor actor, Actor? second, DateTimeOffset now) => new(step.Event, actor, now)
    {
        Second = second,
        Gate = step.Gate,
        SeenVersion = form.SeenVersion,
        SeenHash = form.SeenHash,
        Confirmed = form.Confirmed,
        Capacity = step.Gate?.Label ?? "",
        Checklist = ChecklistOf(step, form),
        LikenessSeen = form.LikenessSeen,
        Opinion = form.Opinion.Trim(),
        OpinionNumber = form.OpinionNumber.Trim(),
        Outcome = form.Outcome,
        SheetNumber = form.SheetNumber.Trim(),
        ReasonCode = form.ReasonCode,
        Reason = form.ChangeNote.Length > 0 && form.Reason.Length == 0 ? form.ChangeNote.Trim() : form.Reason.Trim(),
        LegalBasis = form.LegalBasis.Trim(),
        Clause = form.Clause,
        Day = form.Day,
        FireAt = form.FireAt is { } local ? ChinaTime.AtClock(local) : null,
        Redirect = new StepNeeds(step).Redirect ? form.Redirect.Trim() : "",
    };

    private static ChecklistAnswers ChecklistOf(DossierStep step, StepForm form)
    {
        var asked = step.Checklists.SelectMany(list => list.Questions).Select(question => question.Code).ToImmutableArray();
        return new(asked, [.. form.Yes.Intersect(asked)], form.Opinion.Trim());
    }
}
