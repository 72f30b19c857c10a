using TengchongPortal.Data.Outbox;
using TengchongPortal.Data.Staff;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures.Assigning;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Publishing;

/// <summary>Who is asked to make material for which text (R48): given and taken back with its audit line, and whoever is asked is told.</summary>
public sealed class AssignmentBook(PortalDbContext db, AuditedWrites writes, ActingPersons acting, NoticeBook notices)
{
    /// <summary>Where a contributor finds the sheet of a text.</summary>
    public static string SheetOf(Guid editionId) => $"/staff/contributions/{editionId}";

    /// <exception cref="RuleBrokenException">With the objection of <see cref="Assignments"/>.</exception>
    public Task<EditionAssignment> AssignAsync(Guid editionId, Guid? makerId, string task, Actor by, DateTimeOffset now, string origin, CancellationToken ct) =>
        writes.RunAsync(AuditLine.By(by, "AssignContributor", editionId, now, origin), async token =>
        {
            var edition = await db.Editions.RequireWholeAsync(editionId, token);
            var maker = makerId is { } id ? await acting.FindAsync(id, now, token) : null;
            var assignment = edition.Assign(maker, task, by, now);
            notices.Post(NoticeBook.About(edition, NoticeKind.MaterialAsked, $"assignment:{assignment.Id:N}") with { Path = SheetOf(editionId), ActorName = by.Name }, [assignment.PersonId], now);
            return assignment;
        }, ct);

    /// <exception cref="RuleBrokenException">With the objection of <see cref="Assignments"/>.</exception>
    public Task<EditionAssignment> WithdrawAsync(Guid editionId, Guid assignmentId, Actor by, DateTimeOffset now, string origin, CancellationToken ct) =>
        writes.RunAsync(
            AuditLine.By(by, "WithdrawContributor", editionId, now, origin),
            async token => (await db.Editions.RequireWholeAsync(editionId, token)).WithdrawAssignment(assignmentId, by, now),
            ct);
}
