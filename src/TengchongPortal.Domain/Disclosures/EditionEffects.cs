using static TengchongPortal.Domain.Disclosures.EditorialEvent;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>What a step does besides moving the state (column "effect" of workflow.md 3.3). Guards have been asked before.</summary>
internal static class EditionEffects
{
    public static void Apply(Edition edition, EditorialAct act, EditionFacts facts)
    {
        var step = EditorialWorkflow.StepOf(act.Event);
        Work(edition, act, facts);
        if (step.OpensEdition)
        {
            return;
        }

        var before = edition.State;
        var wasHidden = EditorialState.Hidden == before || EditorialState.Hidden == edition.StateBefore;
        edition.State = step.To ?? BackFromHidden(edition);
        edition.StateBefore = edition.State switch
        {
            EditorialState.Hidden => before,
            // A hidden text that is superseded or taken down stays marked as hidden: its old address never shows it again.
            EditorialState.Superseded or EditorialState.Unpublished when wasHidden && step.To is not null => EditorialState.Hidden,
            _ => null,
        };
        edition.FireAt = act.Event == Schedule ? act.FireAt : null;
    }

    /// <summary>Every gate was found signed, so an emergency text comes back as published in full and not to its 24-hour term.</summary>
    private static EditorialState BackFromHidden(Edition edition) => edition.StateBefore!.Value switch
    {
        EditorialState.EmergencyPublished => EditorialState.Published,
        var before => before,
    };

    private static void Work(Edition edition, EditorialAct act, EditionFacts facts)
    {
        switch (act.Event)
        {
            case Edit or EditInReview or RecoverEdit:
                edition.Write(act.Text ?? edition.Current.Text, act);
                break;
            case Submit:
                SendIn(edition, act, facts.RequiredRoute);
                break;
            case Sign or SignLast or RetroSign or RetroComplete:
                edition.AddSignature(act.Gate!.Value, act);
                OpenNextStage(edition, act);
                break;
            case SecrecySuspend:
                edition.AddSuspension(act);
                break;
            case SecrecyClose:
                edition.Write(Closed(edition.Current.Text, act), act);
                break;
            case EditorialEvent.Emergency:
                SignWithTwoKeys(edition, act, facts.RequiredRoute);
                break;
            case PutUp:
                OpenEveryGate(edition, act, facts.RequiredRoute);
                break;
            case Purge:
                edition.ShredAll();
                break;
        }
    }

    /// <summary>
    /// The same text under the attribute that the review decided (条例第十四至十八条), as a revision of its own: what was submitted stays
    /// as it was, and stock-taking finds clause, reason and day of re-assessment in the text (workflow.md 3.5).
    /// </summary>
    private static RevisionText Closed(RevisionText text, EditorialAct act) => text with
    {
        Openness = act.Outcome == SecrecyOutcome.OnRequest ? Openness.OnRequest : Openness.Exempt,
        ExemptionClause = act.Clause,
        ExemptionReason = act.Reason,
        ReassessOn = act.Day,
    };

    /// <summary>Opens the first stage. A text that already passed through hands is salted anew, so that no earlier signature counts for it.</summary>
    private static void SendIn(Edition edition, EditorialAct act, RoutePlan route)
    {
        if (edition.Tasks.Any(task => task.RevisionHash == edition.CurrentHash))
        {
            edition.Write(edition.Current.Text, act);
        }

        edition.Follow(route);
        edition.OpenTasks(route.Stages[0], 0, act.At);
    }

    private static void OpenNextStage(Edition edition, EditorialAct act)
    {
        var plan = edition.Plan!;
        var next = plan.Stages.Select((gates, number) => (gates, number)).FirstOrDefault(stage => stage.gates.Any(gate => !edition.IsSigned(gate)));
        if (next.gates.IsDefault || edition.Tasks.Any(task => task.RevisionHash == edition.CurrentHash && next.gates.Contains(task.Gate)))
        {
            return;
        }

        edition.OpenTasks(next.gates, next.number, act.At);
    }

    private static void SignWithTwoKeys(Edition edition, EditorialAct act, RoutePlan route)
    {
        OpenEveryGate(edition, act, route);
        SignOnce(edition, Gate.Secrecy, act);
        SignOnce(edition, Gate.FinalSign, act with { Actor = act.Second!, For = act.SecondFor, Capacity = "值班领导" });
    }

    /// <summary>What came out before its gates were signed waits for all of them at once.</summary>
    private static void OpenEveryGate(Edition edition, EditorialAct act, RoutePlan route)
    {
        edition.Follow(route);
        edition.OpenTasks(route.Gates.Where(gate => !edition.Tasks.Any(task => task.RevisionHash == edition.CurrentHash && task.Gate == gate)), 0, act.At);
    }

    /// <summary>A gate that was already signed on this text keeps its signature; the key itself is in the record book.</summary>
    private static void SignOnce(Edition edition, Gate gate, EditorialAct act)
    {
        if (!edition.IsSigned(gate))
        {
            edition.AddSignature(gate, act);
        }
    }
}
