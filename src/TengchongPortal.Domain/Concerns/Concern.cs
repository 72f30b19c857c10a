using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Concerns;

/// <summary>
/// What the public asks about one of the hot fields (R36, R38, R47): one organ answers for it, and it goes from question through answer and measure to
/// a result, each of them a published record. Of the concern itself only its wording is public, after a second person let it out.
/// </summary>
public sealed class Concern
{
    public const int NumberLength = 15;
    public const int FieldMaxLength = 40;
    public const int QuestionMinLength = 8;
    public const int QuestionMaxLength = 200;
    public const int FoundMaxLength = 500;
    public const int ReasonMaxLength = 200;

    private readonly List<ConcernLine> _lines = [];

    private Concern()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>What it is asked after by: the day and six digits, <c>20191212-123456</c>.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Of the form: the same form is one concern, however often it arrives.</summary>
    public Guid FormKey { get; private set; }

    public string Field { get; private set; } = "";

    public string Question { get; private set; } = "";

    /// <summary>Where it was noticed; stays inside.</summary>
    public string Found { get; private set; } = "";

    /// <summary>The organ that answers for it; the city until one does.</summary>
    public string OrganPath { get; private set; } = "";

    public ConcernState State { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    public Guid OpenedBy { get; private set; }

    public string OpenedByName { get; private set; } = "";

    /// <summary>Since when the answer is owed: when it was registered, or last opened again.</summary>
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>Since when citizens see it.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public Guid? AnswerDocumentId { get; private set; }

    public DateTimeOffset? MeasuredAt { get; private set; }

    public Guid? MeasureDocumentId { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public Guid? ResultDocumentId { get; private set; }

    /// <summary>When the public last got an answer, a measure or a result; kept when it is opened again.</summary>
    public DateTimeOffset? RespondedAt { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<ConcernLine> Lines => _lines;

    /// <summary>The path of the whole city, whose office keeps the register.</summary>
    public string RootPath => OrganPath[..(OrganPath.IndexOf('/', 1) + 1)];

    /// <exception cref="RuleBrokenException"><c>concern.words</c>: too short or too long to be a question.</exception>
    public static Concern Register(ConcernWords words, string cityPath, Guid formKey, Actor person, DateTimeOffset at, string number)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(person);
        RuleBrokenException.Require(words.Question.Trim().Length is >= QuestionMinLength and <= QuestionMaxLength, "concern.words", "请用公众看得懂的话写明群众关心什么，8到200个字。");
        return new()
        {
            Id = Guid.CreateVersion7(at),
            Number = number,
            FormKey = formKey,
            Field = words.Field,
            Question = words.Question.Trim(),
            Found = words.Found.Trim(),
            OrganPath = cityPath,
            OpenedAt = at,
            OpenedBy = person.Id,
            OpenedByName = person.Name,
            StartedAt = at,
        };
    }

    /// <summary>Whether it is the same question in the same field.</summary>
    public bool Says(ConcernWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return (Field, Question) == (words.Field, words.Question.Trim());
    }

    /// <summary>Takes one step, or says why not.</summary>
    /// <exception cref="RuleBrokenException">With the code of the first objection.</exception>
    public ConcernLine Take(ConcernAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (ConcernGuards.Objection(this, act) is { } refusal)
        {
            throw RuleBrokenException.From(refusal);
        }

        State = ConcernWorkflow.StepOf(act.Deed).To ?? State;
        Apply(act);
        var line = ConcernLine.Of(this, _lines.Count + 1, act);
        _lines.Add(line);
        Version++;
        return line;
    }

    private void Apply(ConcernAct act)
    {
        switch (act.Deed)
        {
            case ConcernDeed.Confirm:
                ConfirmedAt = act.At;
                break;
            case ConcernDeed.Assign:
                OrganPath = act.OrganPath;
                break;
            case ConcernDeed.Answer:
                (AnsweredAt, AnswerDocumentId, RespondedAt) = (act.At, act.Record!.DocumentId, act.At);
                break;
            case ConcernDeed.Measure:
                (MeasuredAt, MeasureDocumentId, RespondedAt) = (act.At, act.Record!.DocumentId, act.At);
                break;
            case ConcernDeed.Solve or ConcernDeed.CloseUnsolved:
                (ClosedAt, ResultDocumentId, RespondedAt) = (act.At, act.Record!.DocumentId, act.At);
                break;
            case ConcernDeed.Reopen:
                (StartedAt, AnsweredAt, AnswerDocumentId) = (act.At, null, null);
                (MeasuredAt, MeasureDocumentId, ClosedAt, ResultDocumentId) = (null, null, null, null);
                break;
        }
    }
}
