using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Staff.Cases;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Staff;

/// <summary>Gathers the hand-over pack of a person (R169).</summary>
public sealed class HandOverPackQuery(PortalDbContext db, HandOverQuery handOver, HandOverCasesQuery cases, EditionDuties duties, TimeProvider clock)
{
    /// <param name="viewer">Who asks: a text at work is named only to whom it is open.</param>
    public async Task<HandOverPack> RunAsync(Guid accountId, Actor viewer, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var person = await db.Users.AsNoTracking().Include(account => account.Grants).SingleAsync(account => account.Id == accountId, ct);
        var organs = await db.Organs.AsNoTracking().Select(organ => new { organ.Id, organ.Path, organ.Name, organ.ShortName }).ToListAsync(ct);
        var names = organs.ToDictionary(organ => organ.Path, organ => organ.ShortName);
        return new(person.DisplayName, organs.Single(organ => organ.Id == person.OrganId).Name, now)
        {
            Texts = await TextsAsync(accountId, viewer, names, ct),
            Gates = [.. (await handOver.RunAsync(accountId, viewer, ct)).Where(line => line.Gate is not null)],
            Cases = await cases.RunAsync(accountId, viewer, ct),
            Roles = [.. person.Grants.Where(grant => grant.IsOpenAt(now)).OrderBy(grant => grant.Role).Select(grant => new PackRole(grant.Role, names.GetValueOrDefault(grant.OrganPath, grant.OrganPath), grant.OnlyThisOrgan, grant.From, grant.Until))],
            Deputies = await DeputiesAsync(accountId, now, ct),
            Columns = await ColumnsAsync(accountId, viewer, ct),
        };
    }

    private async Task<ImmutableArray<PackText>> TextsAsync(Guid accountId, Actor viewer, Dictionary<string, string> names, CancellationToken ct)
    {
        var editions = await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution()
            .Where(edition => EditorialStates.Open.Contains(edition.State) && edition.Authors.Any(author => author.PersonId == accountId))
            .ToListAsync(ct);
        return [.. editions.Select(edition => LineOf(edition, viewer, names.GetValueOrDefault(edition.OrganPath, ""))).OrderBy(line => line.Due ?? DateOnly.MaxValue).ThenBy(line => line.Since)];
    }

    private PackText LineOf(Edition edition, Actor viewer, string organ)
    {
        var isOpen = edition.IsOpenTo(viewer);
        var returned = edition.State == EditorialState.Returned && isOpen ? edition.LastEvent(EditorialEvent.Return) : null;
        return new(
            edition.Id,
            isOpen ? edition.Title : "",
            organ,
            edition.State,
            edition.MovedAt,
            edition.Current.Content is null ? null : duties.DeadlineOf(edition.Document.TypeKey, edition.Current.Text)?.Due,
            [.. edition.OpenGates],
            returned is null ? "" : $"{returned.ActorName}：{returned.Reason}");
    }

    private async Task<ImmutableArray<PackDeputy>> DeputiesAsync(Guid accountId, DateTimeOffset now, CancellationToken ct) =>
    [
        .. await (
            from absence in db.Absences.AsNoTracking()
            where (absence.PersonId == accountId || absence.DeputyId == accountId) && absence.Until > now
            join absent in db.Users on absence.PersonId equals absent.Id
            join deputy in db.Users on absence.DeputyId equals deputy.Id
            orderby absence.From
            select new PackDeputy(absent.DisplayName, deputy.DisplayName, absence.From, absence.Until)).ToListAsync(ct),
    ];

    // To others a column is named by what citizens read there; a text at work is nobody's to guess from its column.
    private async Task<ImmutableArray<PackColumn>> ColumnsAsync(Guid accountId, Actor viewer, CancellationToken ct) =>
    [
        .. (await db.Editions.AsNoTracking().Where(edition => edition.Authors.Any(author => author.PersonId == accountId))
            .Join(db.Columns, edition => edition.Document.ColumnId, column => column.Id, (edition, column) => new { column.Name, column.Order, IsReleased = edition.State == EditorialState.Published })
            .ToListAsync(ct))
            .Where(row => row.IsReleased || viewer.Id == accountId)
            .GroupBy(row => (row.Name, row.Order)).OrderBy(group => group.Key.Order)
            .Select(group => new PackColumn(group.Key.Name, group.Count(row => row.IsReleased))),
    ];
}
