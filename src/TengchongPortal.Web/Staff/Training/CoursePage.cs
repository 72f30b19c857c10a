using System.Collections.Immutable;
using TengchongPortal.Data.Training;
using TengchongPortal.Domain.Training;

namespace TengchongPortal.Web.Staff.Training;

/// <summary>The courses on offer with where the person stands in each.</summary>
/// <param name="Standing">What a signer has to do; null for nothing.</param>
public sealed record TrainingPage(ImmutableArray<CourseLine> Lines, bool IsRequired, TrainingStanding? Standing);

/// <param name="ValidUntil">Until when the last passed quiz counts; null when none does.</param>
public sealed record CourseLine(Course Course, DateOnly? ValidUntil);

/// <summary>One course with its quiz, and what was answered before it was refused.</summary>
/// <param name="Months">For how long a passed quiz counts.</param>
public sealed record CoursePage(Course Course, int Months, QuizForm Form);

/// <summary>What became of a quiz: each question with the answer given and why.</summary>
public sealed record ResultPage(Course Course, QuizAttempt Attempt, ImmutableArray<ResultLine> Lines);

/// <param name="Chosen">The choice in words; empty for none.</param>
public sealed record ResultLine(QuizQuestion Question, string Chosen, bool IsRight);
