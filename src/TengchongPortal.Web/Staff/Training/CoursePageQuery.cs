using TengchongPortal.Data.Training;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Training;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Training;

/// <summary>The courses of today, and where a person stands in them.</summary>
public sealed class CoursePageQuery(TrainingBook book, TakeQuiz quiz, OwnTrainingQuery own, TimeProvider clock)
{
    private DateOnly Today => ChinaTime.DayOf(clock.GetUtcNow());

    /// <exception cref="MissingException">There is no such course today.</exception>
    public CoursePage Require(string code, QuizForm form) =>
        book.Find(code, Today) is { } course ? new(course, book.TermOn(Today), form) : throw new MissingException("course");

    public async Task<TrainingPage> ListAsync(Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var today = Today;
        var attempts = (await quiz.OfAsync(actor.Id, ct)).ToLookup(attempt => attempt.Course);
        return new([.. book.OfferedOn(today).Select(course => new CourseLine(course, LastDay(attempts[course.Code], today)))], book.IsRequired, await own.RunAsync(actor.Id, ct));
    }

    private static DateOnly? LastDay(IEnumerable<QuizAttempt> attempts, DateOnly today) =>
        attempts.Where(attempt => attempt.CountsOn(today)).Select(attempt => (DateOnly?)attempt.ValidUntil).Max();
}
