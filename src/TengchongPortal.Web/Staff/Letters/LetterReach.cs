using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Letters;

/// <summary>Which letters a person may know of: the same rule as <see cref="LetterGuards.IsOpenTo"/>, as a question to the database.</summary>
public sealed class LetterReach(PortalDbContext db)
{
    public async Task<IQueryable<Letter>> OpenToAsync(Actor actor, CancellationToken ct)
    {
        var (handled, led) = (await PathsAsync(actor, Capability.HandleLetters, ct), await PathsAsync(actor, Capability.SignFinally, ct));
        return db.Letters.AsNoTracking().Where(letter => handled.Contains(letter.OrganPath)
            || (letter.Kind != LetterKind.Report && led.Contains(letter.OrganPath))
            || letter.Involved.Any(organ => handled.Contains(organ.OrganPath)));
    }

    public async Task<IQueryable<Letter>> HandledByAsync(Actor actor, CancellationToken ct)
    {
        var handled = await PathsAsync(actor, Capability.HandleLetters, ct);
        return db.Letters.AsNoTracking().Where(letter => handled.Contains(letter.OrganPath));
    }

    private async Task<List<string>> PathsAsync(Actor actor, Capability capability, CancellationToken ct) => actor.MayAnywhere(capability)
        ? [.. (await db.Organs.AsNoTracking().Select(organ => organ.Path).ToListAsync(ct)).Where(path => actor.May(capability, path))]
        : [];
}
