using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Letters;

/// <summary>Writes down which public record a letter asks about; many letters about one policy ask for a follow-up interpretation (R31).</summary>
public sealed class TieLetter(PortalDbContext db, AuditedWrites writes)
{
    /// <exception cref="RuleBrokenException"><c>unknown</c> and the refusals of <see cref="Letter.TieTo"/>.</exception>
    public Task<Letter> RunAsync(Guid id, Guid? document, long seenVersion, Actor person, DateTimeOffset now, string origin, CancellationToken ct) =>
        writes.RunAsync(AuditLine.By(person, "TieLetter", id, now, origin), async token =>
        {
            var letter = await db.Letters.SingleOrDefaultAsync(one => one.Id == id, token) ?? throw new RuleBrokenException("unknown", "没有找到这件来信。");
            letter.TieTo(document, person, seenVersion);
            return letter;
        }, ct);
}
