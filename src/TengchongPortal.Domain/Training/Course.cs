using System.Collections.Immutable;

namespace TengchongPortal.Domain.Training;

/// <summary>A short course with a quiz (业务培训, R140): dated data; a later version is another row.</summary>
/// <param name="Until">Last day on which it is offered; null without end.</param>
/// <param name="PassPercent">Share of right answers from which it is passed.</param>
/// <param name="ForSigning">Whether a signing role asks for it.</param>
public sealed record Course(string Code, string Title, string Purpose, DateOnly From, DateOnly? Until, int PassPercent, bool ForSigning, ImmutableArray<CourseSection> Sections, ImmutableArray<QuizQuestion> Questions)
{
    public bool IsOfferedOn(DateOnly day) => From <= day && (Until is null || day <= Until);

    /// <param name="answers">The place of the choice for each question, in their order; a question left out is wrong.</param>
    public int CountRight(IReadOnlyList<int?> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Questions.Where((question, place) => place < answers.Count && answers[place] == question.Right).Count();
    }

    public bool IsPassedWith(int right) => right * 100 >= PassPercent * Questions.Length;
}

/// <summary>What is to be read before the quiz, with the rule that it tells.</summary>
public sealed record CourseSection(string Heading, string Basis, ImmutableArray<string> Paragraphs);

/// <param name="Right">Place of the right choice, from 0.</param>
/// <param name="Why">Told after the quiz, with the rule.</param>
public sealed record QuizQuestion(string Text, ImmutableArray<string> Choices, int Right, string Why, string Basis);
