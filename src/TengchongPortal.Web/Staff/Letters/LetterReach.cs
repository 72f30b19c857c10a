using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Letters;

/// <summary>Which letters a person may know of: the same rule as <see cref="LetterGuards.IsOpenTo"/>, as a question to the database.</summary>
public sealed class LetterReach(PortalDbContext db)
{
    /// <summary>All letters, and the organs that help, for whoever narrows them by a scope.</summary>
    public IQueryable<Letter> Letters => db.Letters.AsNoTracking();

    public IQueryable<InvolvedOrgan> Helping => db.Set<InvolvedOrgan>().AsNoTracking();

    public async Task<LetterScope> ScopeAsync(Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var paths = await db.Organs.AsNoTracking().Where(organ => organ.Kind != OrganKind.External).Select(organ => organ.Path).ToListAsync(ct);
        List<string> handled = [.. paths.Where(path => actor.May(Capability.HandleLetters, path))];
        return new(handled, [.. paths.Where(path => actor.May(Capability.SignFinally, path)).Except(handled)], handled.Count == paths.Count);
    }

    public async Task<IQueryable<Letter>> OpenToAsync(Actor actor, CancellationToken ct)
    {
        var scope = await ScopeAsync(actor, ct);
        return scope.IsWhole ? Letters : Letters.Where(letter => scope.Handled.Contains(letter.OrganPath)
            || (letter.Kind != LetterKind.Report && scope.Led.Contains(letter.OrganPath))
            || letter.Involved.Any(organ => scope.Handled.Contains(organ.OrganPath)));
    }

    /// <summary>Those of the persons whose account is shut.</summary>
    public async Task<IReadOnlySet<Guid>> GoneAsync(IReadOnlyCollection<Guid> persons, CancellationToken ct) =>
        persons.Count == 0 ? new HashSet<Guid>() : await db.Users.AsNoTracking().Where(account => account.IsDisabled).Among(account => account.Id, persons).Select(account => account.Id).ToHashSetAsync(ct);

    public async Task<IQueryable<Letter>> HandledByAsync(Actor actor, CancellationToken ct)
    {
        var scope = await ScopeAsync(actor, ct);
        return scope.IsWhole ? Letters : Letters.Where(letter => scope.Handled.Contains(letter.OrganPath));
    }
}

/// <summary>Where a person reads letters.</summary>
/// <param name="Handled">Paths at which the person handles letters.</param>
/// <param name="Led">Other paths at which the person signs finally, and reads all but reports.</param>
/// <param name="IsWhole">The person handles letters everywhere.</param>
public sealed record LetterScope(List<string> Handled, List<string> Led, bool IsWhole);
