using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Components.Letters;

/// <summary>Which letters a person may know of: the same rule as <see cref="LetterGuards.IsOpenTo"/>, as a question to the database.</summary>
public sealed class LetterReach(PortalDbContext db, WorkingOrgans organs)
{
    /// <summary>All letters, and the organs that help, for whoever narrows them by a scope.</summary>
    public IQueryable<Letter> Letters => db.Letters.AsNoTracking();

    public IQueryable<InvolvedOrgan> Helping => db.Set<InvolvedOrgan>().AsNoTracking();

    /// <summary>Ids of the letters that the hotline passed on.</summary>
    public IQueryable<Guid> FromHotline => db.HotlineOrders.AsNoTracking().Select(order => order.LetterId);

    /// <summary>Accounts that are shut.</summary>
    public IQueryable<StaffAccount> Shut => db.Users.AsNoTracking().Where(account => account.IsDisabled);

    public async Task<LetterScope> ScopeAsync(Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var paths = (await organs.ReadAsync(ct)).Organs.Select(organ => organ.Path).ToList();
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

    /// <summary>The paths at which the organ of this key, and all that were merged into it, had letters; null for no key, none for one that no organ has.</summary>
    public async Task<List<string>?> PathsOfAsync(string? key, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(key))
        {
            return null;
        }

        var known = await organs.ReadAsync(ct);
        return known.Organs.FirstOrDefault(organ => organ.Key == key.Trim()) is { } asked
            ? [.. known.Organs.Where(organ => known.Succession.LivingOf(organ.Id) == known.Succession.LivingOf(asked.Id)).Select(organ => organ.Path)]
            : [];
    }

    /// <summary>Key of the organ that answers for each path today.</summary>
    public async Task<IReadOnlyDictionary<string, string>> KeysAsync(CancellationToken ct) => (await organs.ReadAsync(ct)).ByPath(organ => organ.Key);

    /// <summary>Working organs whose letters this person reads; none where that is one.</summary>
    public async Task<ImmutableArray<SelectListItem>> OrgansAsync(Actor actor, CancellationToken ct)
    {
        var scope = await ScopeAsync(actor, ct);
        HashSet<string> read = [.. scope.Handled, .. scope.Led];
        ImmutableArray<SelectListItem> items = [.. (await organs.ReadAsync(ct)).Living.Where(organ => read.Contains(organ.Path)).Select(organ => new SelectListItem(organ.Name, organ.Key))];
        return items.Length < 2 ? [] : items;
    }

    public async Task<IQueryable<Letter>> HandledByAsync(Actor actor, CancellationToken ct)
    {
        var scope = await ScopeAsync(actor, ct);
        return scope.IsWhole ? Letters : Letters.Among(letter => letter.OrganPath, scope.Handled);
    }
}

/// <summary>Where a person reads letters.</summary>
/// <param name="Handled">Paths at which the person handles letters.</param>
/// <param name="Led">Other paths at which the person signs finally, and reads all but reports.</param>
/// <param name="IsWhole">The person handles letters everywhere.</param>
public sealed record LetterScope(List<string> Handled, List<string> Led, bool IsWhole);
