using TengchongPortal.Domain.Disclosures;
using static TengchongPortal.Domain.Disclosures.EditorialState;

namespace TengchongPortal.Testing.Walking;

/// <summary>A second, tiny telling of workflow.md: one edition as plain numbers. It shares no rule with the code under test.</summary>
/// <param name="filledAt">When the text was filled in from a warning form; null for a text that a person wrote.</param>
/// <param name="isKept">Opened from a text that a review had kept from the public; nobody in the walks changes that attribute.</param>
public sealed class OracleEdition(int author, Gate[][] stages, bool isKept = false, DateTimeOffset? filledAt = null)
{
    private readonly HashSet<int> _authors = [author];
    private readonly HashSet<int> _submitted = [];
    private readonly Dictionary<EditorialEvent, int> _asked = [];
    private Dictionary<Gate, int> _signed = [];
    private int _text = 1;
    private bool _isInDoubt;
    private int _hider;
    private DateTimeOffset _emergencyAt;
    private DateTimeOffset _fireAt;

    public EditorialState State { get; private set; } = Draft;

    public EditorialState Before { get; private set; }

    /// <summary>Superseded or taken down while hidden: never to be read again.</summary>
    public bool IsSealed { get; private set; }

    /// <summary>Its review is not finished; an emergency text is reviewed for another 24 hours.</summary>
    public bool IsOpen => State is Draft or InReview or Returned or Ready or Scheduled or FailedToPublish or EmergencyPublished;

    public IReadOnlyDictionary<Gate, int> SignedBy => _signed;

    public IReadOnlySet<int> Authors => _authors;

    /// <summary>Gates that wait now: those of the first stage that is not signed whole, or in an emergency all.</summary>
    public Gate[] Waiting => State == EmergencyPublished ? Missing : [.. (stages.FirstOrDefault(stage => !stage.All(_signed.ContainsKey)) ?? []).Except(_signed.Keys)];

    private Gate[] Missing => [.. stages.SelectMany(stage => stage).Except(_signed.Keys)];

    /// <summary>A review decided against the public; so does every text that is opened from it.</summary>
    public bool IsKept { get; private set; } = isKept;

    public bool IsOverdueAt(DateTimeOffset now) => State == EmergencyPublished && now >= _emergencyAt.AddHours(24);

    public bool IsWarning => filledAt is not null;

    /// <summary>Came out by one hand, with nobody's signature yet.</summary>
    public bool IsPutUp { get; private set; }

    private bool IsFine => !IsKept && Missing.Length == 0 && !_isInDoubt && _signed.Values.Distinct().Count() == _signed.Count && !_signed.Values.Any(_authors.Contains);

    public bool Try(WalkMove move, bool anotherIsOpen, bool successorIsOut)
    {
        ArgumentNullException.ThrowIfNull(move);
        var next = move.IsProposal ? Ask(move) : NextOf(move, anotherIsOpen, successorIsOut);
        if (next is null)
        {
            return false;
        }

        if (!move.IsProposal)
        {
            Enter(next.Value, move);
        }

        return true;
    }

    private EditorialState? Ask(WalkMove move)
    {
        var may = move.Person > 0 && !move.LacksReason && (move.Event, State) switch
        {
            (EditorialEvent.Withdraw, Published or EmergencyPublished) => true,
            (EditorialEvent.Reinstate, Withdrawn) => true,
            (EditorialEvent.Unpublish, Published or Hidden or Withdrawn or Superseded) => true,
            _ => false,
        };
        if (!may)
        {
            return null;
        }

        _asked[move.Event] = move.Person;
        return State;
    }

    private EditorialState? NextOf(WalkMove move, bool anotherIsOpen, bool successorIsOut) => move.Person == 0
        ? NextBySystem(move, successorIsOut)
        : NextBeforeRelease(move) ?? NextInEmergency(move) ?? NextAfterRelease(move, anotherIsOpen);

    private EditorialState? NextBySystem(WalkMove move, bool successorIsOut) => (move.Event, State) switch
    {
        (EditorialEvent.Fire, Scheduled) when move.At >= _fireAt && IsFine => Published,
        (EditorialEvent.FireFailed, Scheduled) when !move.LacksReason => FailedToPublish,
        (EditorialEvent.RetroExpired, EmergencyPublished) when move.At >= _emergencyAt.AddHours(24) => Hidden,
        (EditorialEvent.Supersede, Published or Withdrawn or Hidden) when successorIsOut => Superseded,
        _ => null,
    };

    private EditorialState? NextBeforeRelease(WalkMove move) => (move.Event, State) switch
    {
        (EditorialEvent.Edit, Draft or Returned) => Draft,
        (EditorialEvent.EditInReview, InReview or Ready or Scheduled) => Draft,
        (EditorialEvent.Submit, Draft or Returned) => InReview,
        (EditorialEvent.Recall, InReview) when !move.LacksReason && !stages.Skip(1).SelectMany(stage => stage).Any(_signed.ContainsKey) => Draft,
        (EditorialEvent.Sign, InReview) when MaySign(move) && Missing.Length > 1 => InReview,
        (EditorialEvent.SignLast, InReview) when MaySign(move) && Missing.Length == 1 => Ready,
        (EditorialEvent.Return, InReview or Ready or Scheduled) when !move.IsStale && !move.LacksReason => Returned,
        (EditorialEvent.SecrecySuspend, InReview) when !_authors.Contains(move.Person) => InReview,
        (EditorialEvent.SecrecyClose, InReview) when !move.LacksReason && ArePair(move) => NotReleased,
        (EditorialEvent.Schedule, Ready) => Scheduled,
        (EditorialEvent.Unschedule, Scheduled) => Ready,
        (EditorialEvent.Release, Ready) when IsFine => Published,
        (EditorialEvent.Recover, FailedToPublish) when !move.LacksReason => Ready,
        (EditorialEvent.RecoverEdit, FailedToPublish) => Draft,
        (EditorialEvent.Abandon, Draft or Returned or Ready) when !move.LacksReason => Abandoned,
        _ => null,
    };

    private EditorialState? NextInEmergency(WalkMove move) => (move.Event, State) switch
    {
        (EditorialEvent.Emergency, Draft or InReview) when !IsKept && MayTurnKeys(move) => EmergencyPublished,
        (EditorialEvent.PutUp, Draft) when MayPutUp(move) => EmergencyPublished,
        (EditorialEvent.RetroSign, EmergencyPublished) when MaySign(move) && Missing.Length > 1 => EmergencyPublished,
        (EditorialEvent.RetroComplete, EmergencyPublished) when MaySign(move) && Missing.Length == 1 => Published,
        (EditorialEvent.RetroRefuse, EmergencyPublished) when !move.LacksReason => Hidden,
        _ => null,
    };

    private EditorialState? NextAfterRelease(WalkMove move, bool anotherIsOpen) => (move.Event, State) switch
    {
        (EditorialEvent.Revise, Published or Withdrawn or Hidden) when !move.LacksReason && !anotherIsOpen => State,
        (EditorialEvent.Republish, Unpublished) when !move.LacksReason && !anotherIsOpen => State,
        (EditorialEvent.ReopenStock, NotReleased) when !anotherIsOpen => State,
        (EditorialEvent.Hide, Published or EmergencyPublished or Superseded or Withdrawn) when !IsSealed => Hidden,
        (EditorialEvent.Unhide, Hidden) when !move.LacksReason && move.Person != _hider && IsFine => Before == EmergencyPublished ? Published : Before,
        (EditorialEvent.Withdraw, Published or EmergencyPublished) when !move.LacksReason && WasAskedByAnother(move) && (!IsPutUp || _signed.ContainsKey(Gate.Secrecy)) => Withdrawn,
        (EditorialEvent.Reinstate, Withdrawn) when !move.LacksReason && WasAskedByAnother(move) && IsFine => Published,
        (EditorialEvent.Unpublish, Published or Hidden or Withdrawn or Superseded) when WasAskedByAnother(move) => Unpublished,
        (EditorialEvent.Purge, Hidden or Unpublished or NotReleased or Superseded or Abandoned) when move.Second > 0 && move.Second != move.Person => Purged,
        _ => null,
    };

    private bool MaySign(WalkMove move) =>
        !move.IsStale && !_authors.Contains(move.Person) && !_signed.ContainsValue(move.Person) && Waiting.Contains(move.Gate)
        && (move.Gate != Gate.Secrecy || !_isInDoubt || move.HasAnswer);

    private bool ArePair(WalkMove move) =>
        move.Second > 0 && move.Second != move.Person && !_authors.Contains(move.Person) && !_authors.Contains(move.Second);

    private bool MayTurnKeys(WalkMove move) =>
        ArePair(move) && !move.IsStale && !move.LacksReason
        && !_signed.Any(pair => (pair.Value == move.Person && pair.Key != Gate.Secrecy) || (pair.Value == move.Second && pair.Key != Gate.FinalSign))
        && (!_isInDoubt || (move.HasAnswer && !_signed.ContainsKey(Gate.Secrecy)));

    /// <summary>The warning was never sent in, its hour still stands on the list, and it is of today in China.</summary>
    private bool MayPutUp(WalkMove move) =>
        filledAt is { } filled && _submitted.Count == 0 && !IsKept && !move.IsStale && !move.LacksReason
        && move.At < filled.AddHours(6.5) && move.At.AddHours(8).Date == filled.AddHours(8).Date;

    private bool WasAskedByAnother(WalkMove move) => _asked.TryGetValue(move.Event, out var asker) && asker != move.Person;

    private void Enter(EditorialState next, WalkMove move)
    {
        IsSealed = IsSealed || (State == Hidden && move.Event is EditorialEvent.Supersede or EditorialEvent.Unpublish);
        Before = next == Hidden && State != Hidden ? State : Before;
        State = next;
        IsKept = IsKept || next == NotReleased;
        _asked.Clear();
        switch (move.Event)
        {
            case EditorialEvent.Edit or EditorialEvent.EditInReview or EditorialEvent.RecoverEdit or EditorialEvent.SecrecyClose:
                Write(move.Person);
                break;
            case EditorialEvent.Submit:
                SendIn(move.Person);
                break;
            case EditorialEvent.Sign or EditorialEvent.SignLast or EditorialEvent.RetroSign or EditorialEvent.RetroComplete:
                _signed[move.Gate] = move.Person;
                _isInDoubt = _isInDoubt && move.Gate != Gate.Secrecy;
                break;
            case EditorialEvent.SecrecySuspend:
                _isInDoubt = true;
                break;
            case EditorialEvent.Emergency:
                _signed.TryAdd(Gate.Secrecy, move.Person);
                _signed.TryAdd(Gate.FinalSign, move.Second);
                (_isInDoubt, _emergencyAt) = (false, move.At);
                break;
            case EditorialEvent.PutUp:
                (IsPutUp, _emergencyAt) = (true, move.At);
                break;
            case EditorialEvent.Schedule:
                _fireAt = move.At.AddHours(1);
                break;
            case EditorialEvent.Hide:
                _hider = move.Person;
                break;
        }
    }

    private void Write(int person)
    {
        _text++;
        _authors.Add(person);
        (_signed, _isInDoubt) = ([], false);
    }

    /// <summary>A text that was in review before is a new text: nothing signed then counts now.</summary>
    private void SendIn(int person)
    {
        if (_submitted.Contains(_text))
        {
            Write(person);
        }

        _submitted.Add(_text);
    }
}
