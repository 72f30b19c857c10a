using System.Collections.Immutable;
using TengchongPortal.Domain.Hotline;

namespace TengchongPortal.Web.Staff.Hotline.Questions;

/// <summary>What the hotline wants of the knowledge base: how many lines stand how, whether the books agree, and what waits at the organs of a person.</summary>
/// <param name="Received">Lines of all files.</param>
public sealed record HotlineQuestionsPage(LineSums Received, int Waiting, int TakenUp, int Declined, int Overtaken, ImmutableArray<HotlineFile> Files)
{
    public int Kept => Waiting + TakenUp + Declined + Overtaken;

    /// <summary>Every line is new, known or refused, and every new one stands in the book.</summary>
    public bool Agrees => Received.Agrees && Received.Added == Kept;

    /// <summary>The oldest of those that wait.</summary>
    public ImmutableArray<HotlineQuestionLine> ToDo { get; init; } = [];

    /// <summary>How many of them there are, listed or not.</summary>
    public int ToDoCount { get; init; }

    /// <summary>Those decided last.</summary>
    public ImmutableArray<HotlineQuestionLine> Done { get; init; } = [];

    /// <summary>Whether this person exchanges files.</summary>
    public bool MayExchange { get; init; }

    /// <summary>Which one was to be declined, and what was typed.</summary>
    public Guid? Declining { get; init; }

    public DeclineQuestionForm Decline { get; init; } = new();

    public HotlineQuestionsForm Form { get; init; } = new();
}

/// <param name="EntryTitle">Of a change or a removal the title of the entry that citizens read; empty where none is read.</param>
/// <param name="MayDecide">Whether this person drafts at the organ.</param>
public sealed record HotlineQuestionLine(HotlineQuestion Wish, string Organ, string EntryTitle, Guid? EntryEditionId, bool MayDecide);
