using System.Collections.Concurrent;
using TengchongPortal.Data.Reading.Changes;

namespace TengchongPortal.Data.Reading;

/// <summary>
/// Small things that many pages ask for (organs, columns, counts, what is newest), read once for each generation of what is public and each minute.
/// A thing read under one number is never handed out under the next, as with kept pages.
/// </summary>
public sealed class PublicShelf(PublicGeneration generation, TimeProvider clock)
{
    private const int MostPlaces = 2000;

    private readonly ConcurrentDictionary<string, Place> _places = [];

    private Slot Now => new(generation.Number, clock.GetUtcNow().Ticks / TimeSpan.TicksPerMinute);

    /// <param name="name">One of a bounded number, such as each organ in each column. Where many are kept, those that nobody asked for in this minute go.</param>
    /// <param name="read">Reads it, given what stood here before. Many who ask at once wait for one reading.</param>
    public async Task<T> TakeAsync<T>(string name, Func<T?, CancellationToken, Task<T>> read, CancellationToken ct)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        var place = _places.GetOrAdd(name, _ => new());
        return place.Held is { } held && held.Slot == Now ? (T)held.Thing : await ReadAsync(place, read, ct);
    }

    private async Task<T> ReadAsync<T>(Place place, Func<T?, CancellationToken, Task<T>> read, CancellationToken ct)
        where T : class
    {
        await place.Door.WaitAsync(ct);
        try
        {
            var slot = Now;
            if (place.Held is not { } held || held.Slot != slot)
            {
                MakeRoom(slot.Minute, place);
                place.Held = held = new(slot, await read(place.Held?.Thing as T, ct));
            }

            return (T)held.Thing;
        }
        finally
        {
            place.Door.Release();
        }
    }

    private void MakeRoom(long minute, Place own)
    {
        foreach (var (name, _) in _places.Count > MostPlaces ? _places.Where(place => place.Value != own && place.Value.Held is { } held && held.Slot.Minute < minute) : [])
        {
            _places.TryRemove(name, out var _);
        }
    }

    private readonly record struct Slot(long Generation, long Minute);

    private sealed record Held(Slot Slot, object Thing);

    private sealed class Place
    {
        public SemaphoreSlim Door { get; } = new(1, 1);

        public volatile Held? Held;
    }
}
