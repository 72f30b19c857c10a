using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Training;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Training;

/// <summary>One own quiz, explained by the course as it stood on its day.</summary>
public sealed class ResultPageQuery(PortalDbContext db, TrainingBook book)
{
    /// <exception cref="MissingException">It is somebody else's, or there is none.</exception>
    public async Task<ResultPage> RunAsync(Guid attemptId, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var attempt = await db.QuizAttempts.AsNoTracking().SingleOrDefaultAsync(one => one.Id == attemptId && one.AccountId == actor.Id, ct) ?? throw new MissingException("attempt");
        var course = book.Find(attempt.Course, ChinaTime.DayOf(attempt.At)) ?? throw new MissingException("course");
        return new(course, attempt, [.. course.Questions.Zip(attempt.Given, LineOf)]);
    }

    private static ResultLine LineOf(QuizQuestion question, int? answer) =>
        new(question, answer is { } place && place < question.Choices.Length ? question.Choices[place] : "", answer == question.Right);
}
