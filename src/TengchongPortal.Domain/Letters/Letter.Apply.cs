namespace TengchongPortal.Domain.Letters;

/// <summary>What each step changes, once no guard objects.</summary>
public sealed partial class Letter
{
    private void Apply(LetterDeed deed, LetterFacts facts)
    {
        switch (deed.Act)
        {
            case LetterAct.Accept:
                (IsSimple, AcceptedAt, OwnerId, OwnerName) = (AcceptedAt is null ? deed.IsSimple && this.MayBeSimple(deed.At, facts.Terms) : IsSimple, AcceptedAt ?? deed.At, deed.Actor!.Id, deed.Actor.Name);
                break;
            case LetterAct.Transfer or LetterAct.Assign or LetterAct.HandBack:
                (OrganPath, WasTransferred) = (deed.Act == LetterAct.HandBack ? RootPath : facts.Target!, WasTransferred || deed.Act == LetterAct.Transfer);
                LeaveHands();
                break;
            case LetterAct.MoveAlong:
                OrganPath = facts.Lead!.OrganPath;
                LeaveHands();
                break;
            case LetterAct.Involve:
                _involved.Add(InvolvedOrgan.Ask(Id, facts.Target!, deed.At));
                break;
            case LetterAct.AskForDetail:
                DetailAskedAt = deed.At;
                break;
            case LetterAct.AskExtension:
                (ExtensionAskedAt, ExtensionAskedBy) = (deed.At, deed.Actor!.Id);
                break;
            case LetterAct.Extend or LetterAct.DeclineExtension:
                (ExtensionAskedAt, ExtensionAskedBy) = (null, null);
                ExtendedAt = deed.Act == LetterAct.Extend ? deed.At : ExtendedAt;
                break;
            case LetterAct.WithdrawConsent:
                (MayBePublished, ConsentWithdrawnAt) = (false, deed.At);
                break;
            case LetterAct.GiveDetail or LetterAct.NoteDetail or LetterAct.Resume:
                DetailEndedAt = deed.At;
                break;
            case LetterAct.Merge:
                LeadId = facts.Lead!.Id;
                break;
            case LetterAct.Unmerge:
                (LeadId, AcceptedAt) = (null, AcceptedAt ?? deed.At);
                (OwnerId, OwnerName) = OwnerId is null ? (deed.Actor!.Id, deed.Actor.Name) : (OwnerId, OwnerName);
                break;
            case LetterAct.Refuse:
                Ground = deed.Ground;
                break;
            case LetterAct.Answer:
                (ExtensionAskedAt, ExtensionAskedBy) = (null, null);
                (AnsweredAt, FirstAnsweredAt, OwnerId, OwnerName) = (deed.At, FirstAnsweredAt ?? deed.At, deed.Actor!.Id, deed.Actor.Name);
                break;
            case LetterAct.AnswerAlong:
                (AnsweredAt, FirstAnsweredAt, ExtensionAskedAt, ExtensionAskedBy) = (deed.At, FirstAnsweredAt ?? deed.At, null, null);
                (OwnerId, OwnerName) = (facts.Lead!.OwnerId, facts.Lead.OwnerName);
                break;
            case LetterAct.Rate:
                Rating = deed.Rating;
                break;
            case LetterAct.AskBack or LetterAct.Reopen:
                (WasAskedBack, WasReopened, RestartedAt) = (WasAskedBack || deed.Act == LetterAct.AskBack, WasReopened || deed.Act == LetterAct.Reopen, deed.At);
                break;
            case LetterAct.Hold or LetterAct.LetGo:
                HeldAt = deed.Act == LetterAct.Hold ? deed.At : null;
                break;
            case LetterAct.Erase:
                ErasedAt = deed.At;
                break;
        }
    }

    // Whoever has it next begins anew.
    private void LeaveHands() => (OwnerId, OwnerName, ExtensionAskedAt, ExtensionAskedBy, IsSimple) = (null, "", null, null, false);
}
