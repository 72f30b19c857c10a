using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;

namespace TengchongPortal.Data.Organisations.Merging.Moves;

/// <summary>Every account of the organ, shut ones too: nobody may belong to an organ that is no more.</summary>
internal sealed class AccountMove(PortalDbContext db) : IOrganMove
{
    public MergedKind Kind => MergedKind.Account;

    public async Task<IReadOnlyList<MergedThing>> FindAsync(Organ organ, MergerMoment moment, CancellationToken ct) =>
        [.. (await db.Users.AsNoTracking().Where(account => account.OrganId == organ.Id).OrderBy(account => account.DisplayName).Select(account => new { account.Id, account.DisplayName }).ToListAsync(ct))
            .Select(account => new MergedThing(account.Id.ToString(), account.DisplayName))];

    public async Task<IReadOnlyList<string>> MoveAsync(IReadOnlyList<MergedThing> things, Transfer transfer, CancellationToken ct)
    {
        foreach (var account in await db.Users.Where(account => account.OrganId == transfer.From.Id).ToListAsync(ct))
        {
            account.Rename(account.DisplayName, transfer.Into.Id);
        }

        return [.. things.Select(thing => thing.Id)];
    }
}
