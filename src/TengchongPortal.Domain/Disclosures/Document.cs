using TengchongPortal.Domain.Disclosures.Warnings;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>The stable thing behind all its editions: address, type, issuing organ, index number, legal validity.</summary>
public sealed class Document
{
    private Document()
    {
    }

    public Guid Id { get; private set; }

    public string TypeKey { get; private set; } = "";

    /// <summary>Who issues it: a fact of history once it was public, whatever became of the organ since.</summary>
    public Guid OrganId { get; private set; }

    /// <summary>Who answers for it, and where its next edition begins: the path of the issuing organ, or of the one that it was merged into (R110).</summary>
    public string OrganPath { get; private set; } = "";

    /// <summary>Column of the edition in force, else of the draft.</summary>
    public Guid ColumnId { get; private set; }

    /// <summary>Given in the transaction of the first release, never typed, changed or used again (R1).</summary>
    public string? IndexNumber { get; private set; }

    public RecordOrigin Origin { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it first became public anywhere; for carried-over records the value of the old site.</summary>
    public DateTimeOffset? FirstPublishedAt { get; private set; }

    public PublishedPrecision PublishedPrecision { get; private set; }

    public DateOnly? EffectiveOn { get; private set; }

    public DateOnly? ExpiresOn { get; private set; }

    public DateOnly? RepealedOn { get; private set; }

    public Guid? RepealedByDocumentId { get; private set; }

    /// <summary>Whether it is declared lapsed (宣布失效) from <see cref="RepealedOn"/> on, and not repealed.</summary>
    public bool EndsByDeclaration { get; private set; }

    /// <summary>From when on another document amends it.</summary>
    public DateOnly? AmendedOn { get; private set; }

    /// <summary>Identity of the imported line; null for what was born here.</summary>
    public string? ImportIdentity { get; private set; }

    public Guid? BatchId { get; private set; }

    /// <summary>Key of the form that opened the document; a form sent twice opens one. Null for what no form opened.</summary>
    public Guid? OpeningKey { get; private set; }

    /// <summary>Opens the document and its first edition (event "create").</summary>
    /// <exception cref="RuleBrokenException"><c>workflow.capability</c> when the person may not draft for the organ.</exception>
    public static Edition StartDraft(Organ organ, string typeKey, RevisionText text, EditorialAct act)
    {
        ArgumentNullException.ThrowIfNull(organ);
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(text);
        if (!act.Actor.May(Capability.WriteDrafts, organ.Path, typeKey))
        {
            throw new RuleBrokenException("workflow.capability", "您没有以该机构名义起草信息的权限。");
        }

        return Edition.Open(Of(organ, typeKey, text, act), 1, act, text);
    }

    /// <summary>Opens a warning that one duty person fills in from a form, to be put up in the same act (<see cref="EditorialEvent.PutUp"/>).</summary>
    /// <exception cref="RuleBrokenException"><c>workflow.capability</c> when the person keeps no key of an emergency release at the organ.</exception>
    public static Edition StartWarning(Organ organ, string typeKey, RevisionText text, EditorialAct act)
    {
        ArgumentNullException.ThrowIfNull(organ);
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(text);
        RuleBrokenException.Require(EditionParts.KeepsAKey(act.Actor, organ.Path, typeKey), WarningKit.NoKeeper);
        var absent = EditionHands.FromEach(act.Actor, alone => EditionParts.KeepsAKey(alone, organ.Path, typeKey)).First();
        return Edition.Open(Of(organ, typeKey, text, act), 1, act with { For = absent }, text);
    }

    /// <summary>Opens the next edition after revise, republish or reopen_stock took place on the old one; a limited edition has limited successors.</summary>
    public Edition OpenNext(Edition old, int number, EditorialAct act, RevisionText text)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(act);
        var next = Edition.Open(this, number, act with { For = AbsentIn(old) }, text.Unfilled());
        if (old.IsLimited)
        {
            next.LimitTo(old.Readers.Select(reader => reader.PersonId).Append(act.Actor.Id));
        }

        return next;
    }

    // Whoever stood in for somebody when the old edition took its step writes the next one for that person too.
    private static Principal? AbsentIn(Edition old) => old.Events.MaxBy(line => line.Number) is { ForId: { } absent } line ? new(absent, line.ForName) : null;

    /// <summary>Opens a carried-over document with its only edition, ready for <see cref="Verification"/> by the batch (architecture 2a).</summary>
    public static Edition CarryOver(Organ organ, string typeKey, RevisionText text, EditorialAct act, Provenance provenance)
    {
        ArgumentNullException.ThrowIfNull(provenance);
        var document = Of(organ, typeKey, text, act);
        document.Origin = RecordOrigin.CarriedOver;
        document.IndexNumber = provenance.IndexNumber;
        document.FirstPublishedAt = provenance.PublishedAt;
        document.PublishedPrecision = provenance.Precision;
        document.ImportIdentity = provenance.Identity;
        document.BatchId = provenance.BatchId;
        var edition = Edition.Open(document, 1, act, text);
        edition.Follow(new RoutePlan(RoutePlan.CarriedOver, 1, []));
        edition.State = EditorialState.Ready;
        return edition;
    }

    /// <summary>Takes over what a released text says about the document, and the moment and number of the first release.</summary>
    /// <param name="newIndexNumber">The number drawn for a first release; ignored when the document already has one.</param>
    public void BecomePublic(RevisionText text, DateTimeOffset releasedAt, string? newIndexNumber)
    {
        ArgumentNullException.ThrowIfNull(text);
        IndexNumber ??= newIndexNumber;
        if (FirstPublishedAt is null && Origin != RecordOrigin.CarriedOver)
        {
            (FirstPublishedAt, PublishedPrecision) = (releasedAt, PublishedPrecision.Second);
        }

        (ColumnId, EffectiveOn, ExpiresOn) = (text.ColumnId, text.EffectiveOn, text.ExpiresOn);
    }

    /// <summary>Whether nobody ever read it, here or on the old site: only then may another organ still issue it.</summary>
    public bool IsUnreleased => FirstPublishedAt is null && IndexNumber is null && Origin != RecordOrigin.CarriedOver;

    /// <summary>The issuing organ was merged: its successor answers.</summary>
    public void PassTo(Organ successor)
    {
        ArgumentNullException.ThrowIfNull(successor);
        OrganPath = successor.Path;
    }

    /// <summary>What is at work and was never read is issued by the successor, under its code.</summary>
    /// <exception cref="InvalidOperationException">It is public, and its issuing organ a fact.</exception>
    public void IssueBy(Organ successor)
    {
        ArgumentNullException.ThrowIfNull(successor);
        OrganId = IsUnreleased ? successor.Id : throw new InvalidOperationException($"Document {Id} was released; its issuing organ stays.");
    }

    /// <summary>States its validity anew from what other documents say of it now. Of several that end it the first to say so counts.</summary>
    /// <param name="effects">Those that hold, the oldest word first.</param>
    public void Restate(IReadOnlyCollection<LegalEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        var ender = effects.FirstOrDefault(effect => effect.Kind != LegalEffectKind.Amends);
        (RepealedOn, RepealedByDocumentId, EndsByDeclaration) = (ender?.On, ender?.ByDocumentId, ender?.Kind == LegalEffectKind.DeclaresLapsed);
        AmendedOn = effects.Where(effect => effect.Kind == LegalEffectKind.Amends).Min(effect => (DateOnly?)effect.On);
    }

    private static Document Of(Organ organ, string typeKey, RevisionText text, EditorialAct act) => new()
    {
        Id = Guid.CreateVersion7(act.At),
        TypeKey = typeKey,
        OrganId = organ.Id,
        OrganPath = organ.Path,
        ColumnId = text.ColumnId,
        Origin = act.Origin,
        CreatedAt = act.At,
        OpeningKey = act.FormKey,
    };
}
