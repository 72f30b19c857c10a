using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Contracts;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Comparing;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Staff.Disclosures.Dossier;

/// <summary>
/// One thing that this person may do with this edition now: what a button, and the partial <see cref="Partial"/> behind it, is made from.
/// A form sends <see cref="SeenVersion"/> and <see cref="SeenHash"/> back, so that a step speaks of the text that was seen.
/// </summary>
/// <param name="Gate">The open gate that a signature is for; null for every other step.</param>
/// <param name="IsProposal">True when the step stands open only as a request to a second person.</param>
public sealed record DossierStep(EditorialEvent Event, Gate? Gate, bool IsProposal, Guid EditionId, long SeenVersion, string SeenHash)
{
    /// <summary>Classes of reasons that the event offers (<c>seeds/reasons.json</c>); empty when it offers none.</summary>
    public ImmutableArray<ReasonCode> Reasons { get; init; } = [];

    /// <summary>Questions that the signer of <see cref="Gate"/> answers on this route.</summary>
    public ImmutableArray<Checklist> Checklists { get; init; } = [];

    /// <summary>Why the step would be refused now although it is this person's: shown below the buttons.</summary>
    public ImmutableArray<Refusal> Obstacles { get; init; } = [];

    /// <summary>The standing request that this step decides, if it decides one.</summary>
    public EditionProposal? Proposal { get; init; }

    /// <summary>Whether an off-line question is open, so that the secrecy signature must name the number of its answer.</summary>
    public bool HasOpenSuspension { get; init; }

    /// <summary>How much of an interpretation is copied from its policy; null where there is none.</summary>
    public Likeness? Likeness { get; init; }

    /// <summary>Title of the edition, for questions like 确定要……吗.</summary>
    public string Title { get; init; } = "";

    public ImmutableArray<Guard> Guards => EditorialWorkflow.StepOf(Event).Guards;

    public string Label => (IsProposal, Gate) switch
    {
        (true, _) => $"申请{Event.Label}",
        (_, { } gate) => $"{gate.Label}：{Event.Label}",
        _ => Event.Label,
    };

    /// <summary>The folder of the activity that owns the form.</summary>
    public string Room => DossierRooms.Of(Event);

    /// <summary>The page of the step.</summary>
    public string Address => $"/staff/disclosures/{EditionId}/steps/{Event}{(Gate is { } gate ? $"?gate={gate}" : "")}";

    /// <summary>Where the form of this step is found by convention; without it <c>_Step.cshtml</c> leads to the page of the step.</summary>
    public string Partial => $"/Staff/Disclosures/{Room}/_{(IsProposal ? "Propose" : Event)}.cshtml";

    /// <summary>Whether the transition table asks this of the step.</summary>
    public bool Asks(Guard guard) => Guards.Contains(guard);
}
