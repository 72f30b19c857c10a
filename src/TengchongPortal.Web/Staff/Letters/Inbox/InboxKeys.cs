using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Letters;

namespace TengchongPortal.Web.Staff.Letters.Inbox;

/// <summary>Id of a letter and its place in time.</summary>
public sealed record LetterPlace(Guid Id, DateTimeOffset ReceivedAt, long Number)
{
    public RecordKey Key => new(ReceivedAt, Number);
}

/// <summary>
/// The next places of a pile. Each state, and each of few organs, is one walk along an index that ends with the page; the walks are put together here. So
/// a page costs the same among ten letters and among many, at the beginning and in the depth; only the letters that an organ helps with are all looked at.
/// </summary>
public sealed class InboxKeys(LetterReach reach)
{
    /// <summary>Of more organs than these all are walked through at once.</summary>
    private const int FewOrgans = 8;

    /// <param name="paths">Of the organ that is asked for; null for all.</param>
    public async Task<ImmutableArray<LetterPlace>> FindAsync(InboxFilter filter, List<string>? paths, RecordKey? after, int most, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var (scope, isOldestFirst) = (await reach.ScopeAsync(actor, ct), filter.Shown.IsOldestFirst);
        var places = new Dictionary<Guid, LetterPlace>();
        foreach (var place in await HelpedAsync(filter, paths, after, scope, ct))
        {
            places[place.Id] = place;
        }

        var walks = InboxNarrowing.StatesOf(filter)
            .SelectMany(state => Walks(reach.Letters.Where(letter => letter.State == state).Narrowed(filter, reach.FromHotline), scope, paths))
            .Select(walk => From(walk, after, isOldestFirst).Take(most).Select(letter => new { letter.Id, letter.ReceivedAt, letter.Number })).ToList();
        if (walks.Count > 0)
        {
            foreach (var place in await walks.Aggregate(Queryable.Concat).ToListAsync(ct))
            {
                places[place.Id] = new(place.Id, place.ReceivedAt, place.Number);
            }
        }

        var ordered = isOldestFirst ? places.Values.OrderBy(place => place.ReceivedAt).ThenBy(place => place.Number) : places.Values.OrderByDescending(place => place.ReceivedAt).ThenByDescending(place => place.Number);
        return [.. ordered.Take(most)];
    }

    private static IEnumerable<IQueryable<Letter>> Walks(IQueryable<Letter> letters, LetterScope scope, List<string>? paths)
    {
        if (scope.IsWhole)
        {
            return paths is null ? [letters] : AtOrgans(letters, paths);
        }

        return [.. AtOrgans(letters, Within(scope.Handled, paths)), .. AtOrgans(letters.Where(letter => letter.Kind != LetterKind.Report), Within(scope.Led, paths))];
    }

    // The database starts from the organ that helps: told of states and places too, it would walk all letters of a state to find the few.
    private async Task<IEnumerable<LetterPlace>> HelpedAsync(InboxFilter filter, List<string>? paths, RecordKey? after, LetterScope scope, CancellationToken ct)
    {
        if (scope.IsWhole)
        {
            return [];
        }

        var helped = await (
            from organ in reach.Helping.Among(organ => organ.OrganPath, scope.Handled)
            join letter in reach.Letters.Narrowed(filter, reach.FromHotline).At(paths) on organ.LetterId equals letter.Id
            select new { letter.State, Place = new LetterPlace(letter.Id, letter.ReceivedAt, letter.Number) }).ToListAsync(ct);
        return helped.Where(letter => filter.Shown.States.Contains(letter.State) && (after is not { } key || IsBeyond(letter.Place, key, filter.Shown.IsOldestFirst))).Select(letter => letter.Place);
    }

    private static List<string> Within(List<string> own, List<string>? paths) => paths is null ? own : [.. own.Intersect(paths)];

    private static bool IsBeyond(LetterPlace place, RecordKey key, bool isOldestFirst) =>
        (place.ReceivedAt, place.Number).CompareTo((key.SortAt, key.Sequence)) * (isOldestFirst ? 1 : -1) > 0;

    private static IEnumerable<IQueryable<Letter>> AtOrgans(IQueryable<Letter> letters, List<string> paths) => paths.Count <= FewOrgans
        ? paths.Select(path => letters.Where(letter => letter.OrganPath == path))
        : [letters.Where(letter => paths.Contains(letter.OrganPath))];

    private static IQueryable<Letter> From(IQueryable<Letter> letters, RecordKey? after, bool isOldestFirst)
    {
        var (at, number) = after is { } key ? (key.SortAt, key.Sequence) : default;
        return isOldestFirst
            ? (after is null ? letters : letters.Where(letter => letter.ReceivedAt >= at && (letter.ReceivedAt > at || letter.Number > number))).OrderBy(letter => letter.ReceivedAt).ThenBy(letter => letter.Number)
            : (after is null ? letters : letters.Where(letter => letter.ReceivedAt <= at && (letter.ReceivedAt < at || letter.Number < number))).OrderByDescending(letter => letter.ReceivedAt).ThenByDescending(letter => letter.Number);
    }
}
