using TengchongPortal.Domain.Disclosures.Assigning;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>
/// One pass of a document through the workflow (版次). It takes steps from the one table, keeps the record book, and says no itself:
/// a signature belongs to a content hash, no author signs, every door to "published" asks the same verifier.
/// </summary>
public sealed class Edition
{
    private readonly List<Revision> _revisions = [];
    private readonly List<EditionAuthor> _authors = [];
    private readonly List<EditionReader> _readers = [];
    private readonly List<EditionAssignment> _assignments = [];
    private readonly List<GateTask> _tasks = [];
    private readonly List<Signature> _signatures = [];
    private readonly List<Suspension> _suspensions = [];
    private readonly List<EditionProposal> _proposals = [];
    private readonly List<StateEvent> _events = [];
    private RoutePlan? _plan;

    private Edition()
    {
    }

    public Guid Id { get; private set; }

    public Guid DocumentId { get; private set; }

    public Document Document { get; private set; } = null!;

    /// <summary>1 for the first edition of a document, then 2, 3 …</summary>
    public int Number { get; private set; }

    public EditorialState State { get; internal set; }

    /// <summary>Where unhide leads back to.</summary>
    public EditorialState? StateBefore { get; internal set; }

    /// <summary>Route plan of the day of submission, in its written form; empty before.</summary>
    public string Route { get; private set; } = "";

    public string CurrentHash { get; private set; } = "";

    public Guid CurrentRevisionId { get; private set; }

    /// <summary>Title of the current revision, for lists; empty after a purge.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Concurrency number; grows with every event.</summary>
    public long Version { get; private set; }

    /// <summary>When the edition last took a step.</summary>
    public DateTimeOffset MovedAt { get; private set; }

    public DateTimeOffset? FireAt { get; internal set; }

    /// <summary>Organ of the document, repeated for rights and lists.</summary>
    public string OrganPath { get; private set; } = "";

    public bool IsLimited { get; private set; }

    /// <summary>The policy that the current text explains first, for finding what goes out together.</summary>
    public Guid? ExplainsDocumentId { get; private set; }

    public IReadOnlyList<Revision> Revisions => _revisions;

    public IReadOnlyList<EditionAuthor> Authors => _authors;

    public IReadOnlyList<EditionReader> Readers => _readers;

    public IReadOnlyList<EditionAssignment> Assignments => _assignments;

    public IReadOnlyList<GateTask> Tasks => _tasks;

    public IReadOnlyList<Signature> Signatures => _signatures;

    public IReadOnlyList<Suspension> Suspensions => _suspensions;

    public IReadOnlyList<EditionProposal> Proposals => _proposals;

    public IReadOnlyList<StateEvent> Events => _events;

    public Revision Current => _revisions.Single(revision => revision.Id == CurrentRevisionId);

    public RoutePlan? Plan => Route.Length == 0 ? null : _plan ??= RoutePlan.Parse(Route);

    internal static Edition Open(Document document, int number, EditorialAct act, RevisionText text)
    {
        var edition = new Edition
        {
            Id = Guid.CreateVersion7(act.At),
            DocumentId = document.Id,
            Document = document,
            Number = number,
            State = EditorialState.Draft,
            OrganPath = document.OrganPath,
        };
        edition.Write(text, act);
        edition.Note(null, act);
        return edition;
    }

    /// <summary>Takes one step, or says why not.</summary>
    /// <exception cref="RuleBrokenException">With the code of the first objection in the order person, state, gate, content.</exception>
    /// <returns>The line that the record book got.</returns>
    public StateEvent Take(EditorialAct act, EditionFacts facts)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (EditionGuards.Objection(this, act, facts) is { } refusal)
        {
            throw RuleBrokenException.From(refusal);
        }

        act = EditionHands.Resolve(this, act).Act;
        var before = State;
        EditionEffects.Apply(this, act, facts);
        return Note(before, act);
    }

    /// <summary>Names the persons who may know that the edition exists; others are answered 404.</summary>
    public void LimitTo(IEnumerable<Guid> persons)
    {
        IsLimited = true;
        _readers.AddRange(persons.Except(_readers.Select(reader => reader.PersonId)).Select(person => EditionReader.Of(Id, person)).ToList());
    }

    /// <summary>Asks a final signer to withdraw, reinstate or unpublish.</summary>
    /// <exception cref="RuleBrokenException">When the step needs no proposal, the state forbids it, the person has no part in the organ's pages, or the reason is blank.</exception>
    public EditionProposal Propose(EditorialEvent @event, Actor actor, string reason, DateTimeOffset at)
    {
        if (EditionGuards.ProposalObjection(this, new(@event, actor, at) { Reason = reason }) is { } refusal)
        {
            throw RuleBrokenException.From(refusal);
        }

        var proposal = EditionProposal.Make(Id, @event, actor, EditionGuards.ProposesFor(this, @event, actor, at), reason, at);
        _proposals.Add(proposal);
        Version++;
        return proposal;
    }

    /// <summary>Marks a field or a sentence of the current text for the drafter.</summary>
    /// <exception cref="RuleBrokenException">When the person may not return the text, wrote it, saw another one, or the mark says nothing.</exception>
    public RevisionMark Mark(MarkWords words, string seenHash, Actor actor, DateTimeOffset at)
    {
        if (ReviewGuards.MarkObjection(this, words, seenHash, new(EditorialEvent.Return, actor, at)) is { } refusal)
        {
            throw RuleBrokenException.From(refusal);
        }

        return Current.Content!.Add(words, actor, at);
    }

    public bool IsAuthor(Guid person) => _authors.Any(author => author.PersonId == person);

    public bool IsNamed(Guid person) => _readers.Any(reader => reader.PersonId == person);

    public IEnumerable<Signature> SignaturesOnCurrent => _signatures.Where(signature => signature.RevisionHash == CurrentHash);

    /// <summary>Gates that wait for a signature now.</summary>
    public IEnumerable<Gate> OpenGates => State is EditorialState.InReview or EditorialState.EmergencyPublished
        ? _tasks.Where(task => task.RevisionHash == CurrentHash && !IsSigned(task.Gate)).Select(task => task.Gate)
        : [];

    public bool IsSigned(Gate gate) => SignaturesOnCurrent.Any(signature => signature.Gate == gate);

    public IEnumerable<Gate> UnsignedGates => Plan?.Gates.Where(gate => !IsSigned(gate)) ?? [];

    /// <summary>Questions sent off line that no secrecy signature on this text has answered since. One asked after that signature stays open: the text goes back.</summary>
    public IEnumerable<Suspension> OpenSuspensions => _suspensions.Where(suspension =>
        suspension.RevisionHash == CurrentHash && !SignaturesOnCurrent.Any(signature => signature.Answers(suspension)));

    public StateEvent? LastEvent(EditorialEvent @event) => _events.Where(line => line.Event == @event).MaxBy(line => line.Number);

    /// <summary>The step by which the text came out before its gates were signed; null when none did.</summary>
    public StateEvent? TermStart => _events.Where(line => EditorialWorkflow.TermOpeners.Contains(line.Event)).MaxBy(line => line.Number);

    /// <summary>Until when the gates of a text that came out first must be signed; null while no such term runs.</summary>
    public DateTimeOffset? RetroUntil => State == EditorialState.EmergencyPublished && TermStart is { } start ? EditionGuards.RetroEndOf(start.At) : null;

    /// <summary>The standing request for a withdrawal, reinstatement or unpublishing: made since the edition last moved.</summary>
    public EditionProposal? ProposalFor(EditorialEvent @event) =>
        _proposals.Where(proposal => proposal.Event == @event && proposal.ProposedAt >= MovedAt).MaxBy(proposal => proposal.ProposedAt);

    internal void Write(RevisionText text, EditorialAct act)
    {
        var revision = Revision.Save(Id, _revisions.Count == 0 ? 1 : _revisions.Max(old => old.Number) + 1, text, act.Actor.Id, act.Actor.Name, act.At);
        _revisions.Add(revision);
        (CurrentRevisionId, CurrentHash, Title, ExplainsDocumentId) = (revision.Id, revision.Hash, text.Title, text.Explains);
        _authors.AddRange(new[] { new Principal(act.Actor.Id, act.Actor.Name), act.For }.OfType<Principal>().Where(hand => !IsAuthor(hand.Id)).Select(hand => EditionAuthor.Of(Id, hand.Id, hand.Name, act.At)).ToList());
    }

    internal void Add(EditionAssignment assignment) => _assignments.Add(assignment);

    internal void Follow(RoutePlan plan) => (Route, _plan) = (plan.ToString(), plan);

    internal void OpenTasks(IEnumerable<Gate> gates, int stage, DateTimeOffset at) =>
        _tasks.AddRange(gates.Select(gate => GateTask.Open(Id, CurrentHash, gate, stage, at)));

    internal void AddSignature(Gate gate, EditorialAct act) => _signatures.Add(Signature.Give(Id, CurrentHash, gate, act));

    internal void AddSuspension(EditorialAct act) => _suspensions.Add(Suspension.Open(Id, CurrentHash, act));

    internal void ShredAll()
    {
        _revisions.ForEach(revision => revision.Shred());
        Title = "";
    }

    private StateEvent Note(EditorialState? from, EditorialAct act)
    {
        var line = StateEvent.Record(this, _events.Count + 1, from, State, act);
        _events.Add(line);
        Version++;
        MovedAt = act.At;
        return line;
    }
}
