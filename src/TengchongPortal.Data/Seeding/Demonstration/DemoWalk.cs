using System.Collections.Immutable;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Warnings;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>Takes demonstration editions through the real steps with a clock of its own; every event is marked as demonstration.</summary>
public sealed class DemoWalk(DemoCast cast, DemoFacts facts, ReferenceBook book)
{
    private static readonly TimeSpan _betweenHands = TimeSpan.FromMinutes(47);

    /// <summary>Takes one step at its time.</summary>
    public StateEvent Step(Edition edition, EditorialAct act, WarningKit? warning = null)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(act);
        return edition.Take(act with { Origin = RecordOrigin.Demonstration, SeenVersion = edition.Version }, facts.For(edition, act.At) with { Warning = warning });
    }

    public DateTimeOffset Submit(Edition edition, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(edition);
        Step(edition, new(EditorialEvent.Submit, Author(edition), at));
        return at + _betweenHands;
    }

    /// <summary>Signs gate after gate; stops early when only part of the gates is wanted.</summary>
    public DateTimeOffset Sign(Edition edition, DateTimeOffset at, int most = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var signers = cast.SignersOf(edition);
        foreach (var gate in edition.Plan!.Gates.Take(most).ToList())
        {
            Step(edition, Signing(edition, gate, signers[gate], at));
            at += _betweenHands;
        }

        return at;
    }

    public Actor Author(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return cast.With(Capability.WriteDrafts, edition.OrganPath);
    }

    private EditorialAct Signing(Edition edition, Gate gate, Actor signer, DateTimeOffset at) =>
        new(EventOf(edition), signer, at)
        {
            Gate = gate,
            SeenHash = edition.CurrentHash,
            Checklist = Answers(edition, gate),
            Opinion = "同意。",
        };

    /// <summary>Before the release or after it, and whether it is the last signature.</summary>
    private static EditorialEvent EventOf(Edition edition) => (EditorialWorkflow.StepOf(EditorialEvent.Sign).From.Contains(edition.State), edition.UnsignedGates.Count() == 1) switch
    {
        (true, true) => EditorialEvent.SignLast,
        (true, false) => EditorialEvent.Sign,
        (false, true) => EditorialEvent.RetroComplete,
        (false, false) => EditorialEvent.RetroSign,
    };

    private ChecklistAnswers Answers(Edition edition, Gate gate)
    {
        var asked = book.ChecklistsFor(book.Routes.ChecklistsOf(edition.Plan!, gate)).SelectMany(list => list.Questions).Select(question => question.Code).ToImmutableArray();
        return new(asked, asked, "");
    }
}
