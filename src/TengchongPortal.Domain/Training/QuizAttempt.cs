using System.Collections.Immutable;
using System.Globalization;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Training;

/// <summary>One quiz that somebody took: what was answered, how much was right, and until when it counts. Kept whether passed or not, never edited.</summary>
public sealed class QuizAttempt : IWrittenOnce
{
    public const int CourseMaxLength = 40;

    public const int AnswersMaxLength = 200;

    private const char Between = ',';

    private QuizAttempt()
    {
    }

    public Guid Id { get; private set; }

    public Guid AccountId { get; private set; }

    public string Course { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>The choices in the order of the questions, as written down; empty between the commas for a question left out.</summary>
    public string Answers { get; private set; } = "";

    public int Right { get; private set; }

    public int Asked { get; private set; }

    public bool IsPassed { get; private set; }

    /// <summary>Last day on which it counts when it was passed.</summary>
    public DateOnly ValidUntil { get; private set; }

    public ImmutableArray<int?> Given =>
        [.. Answers.Split(Between).Select(answer => answer.Length == 0 ? (int?)null : int.Parse(answer, CultureInfo.InvariantCulture))];

    internal static QuizAttempt Of(Course course, Guid accountId, IReadOnlyList<int?> answers, DateTimeOffset at, DateOnly validUntil)
    {
        var right = course.CountRight(answers);
        return new()
        {
            Id = Guid.CreateVersion7(at),
            AccountId = accountId,
            Course = course.Code,
            At = at,
            Answers = string.Join(Between, answers.Select(answer => answer?.ToString(CultureInfo.InvariantCulture))),
            Right = right,
            Asked = course.Questions.Length,
            IsPassed = course.IsPassedWith(right),
            ValidUntil = validUntil,
        };
    }

    public bool CountsOn(DateOnly day) => IsPassed && day <= ValidUntil;
}
