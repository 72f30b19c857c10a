using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Privacy;

namespace TengchongPortal.Data.Letters.Alike;

/// <summary>
/// Keeps the likeness of letters as the store is: everything at the start, what came since at each look, and once a day all anew, so that nothing of a letter
/// that was erased stays.
/// </summary>
public sealed class LikenessKeeper(IServiceScopeFactory scopes)
{
    private const int AtOnce = 500;

    /// <summary>Letters are not committed in the order of their moments: the last of them are read again.</summary>
    private static readonly TimeSpan _overlap = TimeSpan.FromMinutes(10);

    private (DateTimeOffset At, long Number) _until = (DateTimeOffset.MinValue, 0);
    private DateOnly _day;

    /// <summary>What is known now.</summary>
    public LetterLikeness Current { get; private set; } = new();

    public async Task LookAsync(DateOnly today, CancellationToken ct)
    {
        if (_day != today)
        {
            var fresh = new LetterLikeness();
            var until = await FillAsync(fresh, await StartAsync(ct), ct);
            (Current, _until, _day) = (fresh, until, today);
            return;
        }

        _until = await FillAsync(Current, (_until.At > DateTimeOffset.MinValue + _overlap ? _until.At - _overlap : _until.At, 0), ct);
    }

    /// <summary>Where the newest letters begin that it has room for.</summary>
    private Task<(DateTimeOffset At, long Number)> StartAsync(CancellationToken ct) => InsideAsync(async (db, _) =>
        await db.Letters.AsNoTracking().OrderByDescending(letter => letter.ReceivedAt).ThenByDescending(letter => letter.Number).Skip(LetterLikeness.Most - LetterLikeness.RoomForADay)
            .Select(letter => new { letter.ReceivedAt, letter.Number }).FirstOrDefaultAsync(ct) is { } place ? (place.ReceivedAt, place.Number) : (DateTimeOffset.MinValue, 0L));

    private async Task<(DateTimeOffset At, long Number)> FillAsync(LetterLikeness likeness, (DateTimeOffset At, long Number) until, CancellationToken ct)
    {
        while (!likeness.IsFull && await InsideAsync((db, vault) => NextAsync(db, vault, likeness, until, ct)) is { } place)
        {
            until = place;
        }

        return until;
    }

    private static async Task<(DateTimeOffset At, long Number)?> NextAsync(PortalDbContext db, PersonalVault vault, LetterLikeness likeness, (DateTimeOffset At, long Number) until, CancellationToken ct)
    {
        var (at, number) = until;
        var letters = await db.Letters.AsNoTracking().Where(letter => letter.ErasedAt == null && (letter.ReceivedAt > at || (letter.ReceivedAt == at && letter.Number > number)))
            .OrderBy(letter => letter.ReceivedAt).ThenBy(letter => letter.Number).Take(AtOnce)
            .Select(letter => new { letter.Id, letter.ReceivedAt, letter.Number, letter.Original.Subject, letter.Original.Text }).ToListAsync(ct);
        foreach (var letter in letters.Where(letter => !likeness.Holds(letter.Id)))
        {
            likeness.Add(letter.Id, vault.Open(letter.Subject), vault.Open(letter.Text));
        }

        return letters.Count == 0 ? null : (letters[^1].ReceivedAt, letters[^1].Number);
    }

    private async Task<T> InsideAsync<T>(Func<PortalDbContext, PersonalVault, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<PortalDbContext>(), scope.ServiceProvider.GetRequiredService<PersonalVault>());
    }
}
