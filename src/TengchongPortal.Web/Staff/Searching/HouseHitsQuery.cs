using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.FullText.House;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Search;
using TengchongPortal.Search.Highlighting;

namespace TengchongPortal.Web.Staff.Searching;

/// <summary>
/// Asks the index of the house, and of every text that it names the rule by which its dossier opens (<see cref="EditionReading"/>). What the
/// person may not open is passed over and leaves no trace: no count, no page, no guess.
/// </summary>
public sealed class HouseHitsQuery(HouseIndex house, PortalDbContext db, TimeProvider clock)
{
    public const int PageSize = 20;

    // What stands beyond so many texts is not looked at: then the words are too common to go on.
    private const int MostLooks = 50;

    /// <exception cref="IndexTroubleException">It cannot answer now.</exception>
    public async Task<(ImmutableArray<HouseHit> Hits, bool IsMore)> RunAsync(StaffSearchForm asked, Actor reader, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (!house.CanFind)
        {
            throw new IndexTroubleException("The index of the house is not made yet.");
        }

        // A page is counted from the beginning: a place in the index would stand in the address, and might be that of a text nobody here may know of.
        var (open, wish, before) = (new List<HouseHit>(), WishOf(asked, reader), (asked.PageNumber - 1) * PageSize);
        for (var look = 0; look < MostLooks && open.Count <= before + PageSize; look++)
        {
            var found = house.Find(wish);
            open.AddRange(await OpenAsync(found.Hits, reader, ct));
            if (found.Next is null)
            {
                break;
            }

            wish = wish with { After = found.Next };
        }

        return ([.. open.Skip(before).Take(PageSize)], open.Count > before + PageSize);
    }

    private SearchWish WishOf(StaffSearchForm asked, Actor reader) => new()
    {
        Text = asked.Words,
        Today = ChinaTime.DayOf(clock.GetUtcNow()),
        Scopes = HouseScope.Of(reader),
        Narrowed = asked.Narrowed,
        Size = PageSize,
    };

    private async Task<List<HouseHit>> OpenAsync(ImmutableArray<FoundHit> found, Actor reader, CancellationToken ct)
    {
        var ids = found.Select(hit => hit.RecordId).ToList();
        var editions = await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution().Where(edition => ids.Contains(edition.Id)).ToDictionaryAsync(edition => edition.Id, ct);
        var organs = editions.Values.Select(edition => edition.Document.OrganId).ToList();
        var names = await db.Organs.Where(organ => organs.Contains(organ.Id)).ToDictionaryAsync(organ => organ.Id, organ => organ.ShortName, ct);
        return
        [
            .. from hit in found
               where editions.TryGetValue(hit.RecordId, out var one) && one.Current.Content is not null && one.IsOpenTo(reader)
               let edition = editions[hit.RecordId]
               select new HouseHit(edition.Id, edition.Number, edition.State, names[edition.Document.OrganId], edition.MovedAt, TitleOf(hit, edition.Title), hit.Passages),
        ];
    }

    /// <summary>A title that has changed since is shown as it is now.</summary>
    private static ImmutableArray<TextPart> TitleOf(FoundHit hit, string title) =>
        string.Concat(hit.Title.Select(part => part.Text)) == title ? hit.Title : [new(title, false)];
}
