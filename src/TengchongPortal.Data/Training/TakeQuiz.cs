using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Training;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Training;

/// <summary>Takes the answers of a quiz down, passed or not, with an audit line.</summary>
public sealed class TakeQuiz(PortalDbContext db, AuditedWrites writes, TrainingBook book, TimeProvider clock)
{
    /// <exception cref="RuleBrokenException"><c>unknown</c>: there is no such course today.</exception>
    public Task<QuizAttempt> RunAsync(string code, IReadOnlyList<int?> answers, Actor actor, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var now = clock.GetUtcNow();
        return writes.RunAsync(AuditLine.By(actor, "Quiz", actor.Id, now, origin), _ =>
        {
            var course = book.Find(code, ChinaTime.DayOf(now)) ?? throw new RuleBrokenException("unknown", "没有找到这门课程。");
            var attempt = book.Judge(course, actor.Id, answers, now);
            db.QuizAttempts.Add(attempt);
            return Task.FromResult(attempt);
        }, ct);
    }

    public Task<List<QuizAttempt>> OfAsync(Guid accountId, CancellationToken ct) =>
        db.QuizAttempts.AsNoTracking().Where(attempt => attempt.AccountId == accountId).OrderByDescending(attempt => attempt.At).ToListAsync(ct);
}
