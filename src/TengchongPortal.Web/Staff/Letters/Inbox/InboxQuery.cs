using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Privacy;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Letters.Inbox;

/// <summary>Lists a pile of the letters that a person may know of, by its place in time, a page at once.</summary>
public sealed class InboxQuery(LetterReach reach, OpenLetter organs, PersonalVault vault, LetterTerms terms, TimeProvider clock)
{
    public const int PageSize = 30;
    private const int ReadAtOnce = 200;

    /// <summary>Most letters that the leader's page names; more is a matter for the inbox.</summary>
    private const int MostAtRisk = 20;

    public async Task<InboxPage> RunAsync(LetterPile pile, RecordKey? after, Actor actor, CancellationToken ct)
    {
        var states = pile.States.ToList();
        var letters = (await reach.OpenToAsync(actor, ct)).Where(letter => states.Contains(letter.State));
        var rows = pile == LetterPile.Late ? await LateAsync(letters, after, ct) : await StretchAsync(letters, after, pile.IsOldestFirst, PageSize + 1, ct);
        var names = await organs.NamesAsync(ct);
        var shown = rows.Take(PageSize).ToList();
        return new(pile, [.. shown.Select(letter => LineOf(letter, names))], rows.Count > PageSize ? new RecordKey(shown[^1].ReceivedAt, shown[^1].Number) : null);
    }

    /// <summary>Unanswered letters so old that they are the leader's (R42).</summary>
    public async Task<IReadOnlyList<InboxLine>> AtRiskAsync(Actor actor, CancellationToken ct)
    {
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        var owed = await (await reach.OpenToAsync(actor, ct)).Owed().OrderBy(letter => letter.ReceivedAt).ThenBy(letter => letter.Number).Include(letter => letter.Original).Include(letter => letter.Events).AsSplitQuery().ToListAsync(ct);
        var names = await organs.NamesAsync(ct);
        return [.. owed.Where(letter => terms.LightOf(letter.Timing, today) == LetterLight.AtRisk).Take(MostAtRisk).Select(letter => LineOf(letter, names))];
    }

    // Whether a letter is late follows from its moments, so stretches are read until a page is full.
    private async Task<List<Letter>> LateAsync(IQueryable<Letter> owed, RecordKey? after, CancellationToken ct)
    {
        var (late, key, today) = (new List<Letter>(), after, ChinaTime.DayOf(clock.GetUtcNow()));
        while (late.Count <= PageSize)
        {
            var stretch = await StretchAsync(owed, key, true, ReadAtOnce, ct);
            late.AddRange(stretch.Where(letter => terms.LightOf(letter.Timing, today) is LetterLight.Overdue or LetterLight.AtRisk));
            if (stretch.Count < ReadAtOnce)
            {
                break;
            }

            key = new(stretch[^1].ReceivedAt, stretch[^1].Number);
        }

        return late;
    }

    private static Task<List<Letter>> StretchAsync(IQueryable<Letter> letters, RecordKey? after, bool isOldestFirst, int most, CancellationToken ct) =>
        Ordered(letters, after, isOldestFirst).Take(most).Include(letter => letter.Original).Include(letter => letter.Events).AsSplitQuery().ToListAsync(ct);

    private static IQueryable<Letter> Ordered(IQueryable<Letter> letters, RecordKey? after, bool isOldestFirst)
    {
        var (at, number) = after is { } key ? (key.SortAt, key.Sequence) : default;
        return isOldestFirst
            ? (after is null ? letters : letters.Where(letter => letter.ReceivedAt > at || (letter.ReceivedAt == at && letter.Number > number))).OrderBy(letter => letter.ReceivedAt).ThenBy(letter => letter.Number)
            : (after is null ? letters : letters.Where(letter => letter.ReceivedAt < at || (letter.ReceivedAt == at && letter.Number < number))).OrderByDescending(letter => letter.ReceivedAt).ThenByDescending(letter => letter.Number);
    }

    private InboxLine LineOf(Letter letter, IReadOnlyDictionary<string, string> names)
    {
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        return new(
            letter.Id,
            Receipt.Written(letter.Number),
            vault.Open(letter.Original.Subject),
            letter.Kind,
            letter.State,
            names.GetValueOrDefault(letter.OrganPath, ""),
            letter.OwnerName,
            letter.ReceivedAt,
            letter.State.IsOwed ? terms.TermOf(letter.Timing, today).Due : null,
            letter.State.IsOwed ? terms.LightOf(letter.Timing, today) : LetterLight.Calm,
            letter.Events.Count(line => line.Act.IsPass));
    }
}
