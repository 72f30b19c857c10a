using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Hotline;

/// <summary>What became of a wish of the hotline.</summary>
public enum QuestionOutcome
{
    /// <summary>The organ that answers for it has not decided.</summary>
    Waiting,

    /// <summary>Became a draft, a revision or a request to withdraw, which goes the way of every text.</summary>
    TakenUp,

    /// <summary>Not taken up, with the reason.</summary>
    Declined,

    /// <summary>A later version came before anybody decided.</summary>
    Overtaken,
}

/// <summary>
/// A wish of the hotline about the knowledge base (R132, R133): a task of the organ that answers for the entry, and nothing that anybody reads in public.
/// The same number and version come in once.
/// </summary>
public sealed class HotlineQuestion
{
    public const int AnswerMaxLength = 4000;
    public const int OrganMaxLength = 100;
    public const int ReasonMaxLength = 200;

    private HotlineQuestion()
    {
    }

    public Guid Id { get; private set; }

    public string Number { get; private set; } = "";

    /// <summary>Of the hotline: it grows with each change there.</summary>
    public int Version { get; private set; }

    public QuestionAction Action { get; private set; }

    public string Question { get; private set; } = "";

    public string Answer { get; private set; } = "";

    public string Basis { get; private set; } = "";

    public string Reason { get; private set; } = "";

    /// <summary>Who answers for it and decides.</summary>
    public string OrganPath { get; private set; } = "";

    /// <summary>The document of the entry; of a new one, once its draft was opened.</summary>
    public Guid? EntryId { get; private set; }

    public Guid FileId { get; private set; }

    public DateTimeOffset ReceivedAt { get; private set; }

    public QuestionOutcome Outcome { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public Guid? DecidedById { get; private set; }

    public string DecidedByName { get; private set; } = "";

    /// <summary>Why it was not taken up.</summary>
    public string Note { get; private set; } = "";

    /// <summary>The edition in which it is carried out.</summary>
    public Guid? EditionId { get; private set; }

    /// <param name="entry">Of a change or a removal the document of the entry.</param>
    public static HotlineQuestion Of(QuestionLine line, string organPath, Guid? entry, Guid fileId, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new()
        {
            Id = Guid.CreateVersion7(at),
            Number = line.Number,
            Version = line.Version,
            Action = line.Action,
            Question = line.Question,
            Answer = line.Answer,
            Basis = line.Basis,
            Reason = line.Reason,
            OrganPath = organPath,
            EntryId = entry,
            FileId = fileId,
            ReceivedAt = at,
        };
    }

    /// <summary>Whether a line says what this one said.</summary>
    public bool IsSaidBy(QuestionLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return (Number, Version, Action, Question, Answer, Basis, Reason) == (line.Number, line.Version, line.Action, line.Question, line.Answer, line.Basis, line.Reason);
    }

    /// <summary>A later version makes this one void; what was decided stays.</summary>
    public void Overtake(DateTimeOffset at)
    {
        if (Outcome == QuestionOutcome.Waiting)
        {
            (Outcome, DecidedAt) = (QuestionOutcome.Overtaken, at);
        }
    }

    /// <exception cref="RuleBrokenException"><c>workflow.capability</c> or <c>hotline.decided</c>.</exception>
    public void RequireOpenTo(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        RuleBrokenException.Require(actor.May(Capability.WriteDrafts, OrganPath, KnowledgeFacts.TypeKey), "workflow.capability", "热线送来的问答由责任单位的起草人员处理。");
        RuleBrokenException.Require(Outcome == QuestionOutcome.Waiting, "hotline.decided", "这条问答已经处理过，或者热线又送来了新版本，请刷新后查看。");
    }

    /// <summary>Carried out in an edition, which is written, reviewed and released like every other.</summary>
    public void TakeUp(Guid editionId, Guid entryId, Actor actor, DateTimeOffset at)
    {
        RequireOpenTo(actor);
        (EditionId, EntryId) = (editionId, entryId);
        Decide(QuestionOutcome.TakenUp, actor, at);
    }

    /// <exception cref="RuleBrokenException">Also <c>hotline.reason</c>.</exception>
    public void Decline(string reason, Actor actor, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(reason);
        RequireOpenTo(actor);
        RuleBrokenException.Require(reason.Trim().Length is >= 2 and <= ReasonMaxLength, "hotline.reason", "请写明不采纳的理由，2到200个字。");
        Note = reason.Trim();
        Decide(QuestionOutcome.Declined, actor, at);
    }

    private void Decide(QuestionOutcome outcome, Actor actor, DateTimeOffset at) => (Outcome, DecidedAt, DecidedById, DecidedByName) = (outcome, at, actor.Id, actor.Name);
}
