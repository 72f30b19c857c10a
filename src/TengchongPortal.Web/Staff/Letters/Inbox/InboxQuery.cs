using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Letters.Inbox;

/// <summary>Lists a pile of the letters that a person may know of, by its place in time, a page at once.</summary>
public sealed class InboxQuery(InboxKeys keys, InboxLines lines, LetterReach reach, LetterTerms terms, TimeProvider clock)
{
    public const int PageSize = 30;
    private const int ReadAtOnce = 200;

    /// <summary>Most letters that the leader's page names; more is a matter for the inbox.</summary>
    private const int MostAtRisk = 20;

    public async Task<InboxPage> RunAsync(LetterPile pile, RecordKey? after, Actor actor, CancellationToken ct)
    {
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        var found = pile == LetterPile.Late ? await LateAsync(after, actor, today, ct) : await keys.FindAsync(pile, after, PageSize + 1, actor, ct);
        var shown = found.Take(PageSize).ToList();
        return new(pile, [.. await lines.OfAsync([.. shown.Select(place => place.Id)], today, ct)], found.Length > PageSize ? shown[^1].Key : null);
    }

    /// <summary>Unanswered letters so old that they are the leader's (R42).</summary>
    public async Task<IReadOnlyList<InboxLine>> AtRiskAsync(Actor actor, CancellationToken ct)
    {
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        var until = ChinaTime.StartOf(terms.AtRiskSince(today).AddDays(1));
        var owed = await (await reach.OpenToAsync(actor, ct)).Owed().Where(letter => letter.ReceivedAt < until).OrderBy(letter => letter.ReceivedAt).ThenBy(letter => letter.Number).ToListAsync(ct);
        return await lines.OfAsync([.. owed.Where(letter => terms.LightOf(letter.Timing, today) == LetterLight.AtRisk).Take(MostAtRisk).Select(letter => letter.Id)], today, ct);
    }

    // Whether a letter is late follows from its moments, so stretches are read until a page is full.
    private async Task<ImmutableArray<LetterPlace>> LateAsync(RecordKey? after, Actor actor, DateOnly today, CancellationToken ct)
    {
        var (late, key) = (ImmutableArray.CreateBuilder<LetterPlace>(), after);
        while (late.Count <= PageSize)
        {
            var stretch = await keys.FindAsync(LetterPile.Late, key, ReadAtOnce, actor, ct);
            var red = await RedAsync([.. stretch.Select(place => place.Id)], today, ct);
            late.AddRange(stretch.Where(place => red.Contains(place.Id)));
            if (stretch.Length < ReadAtOnce)
            {
                break;
            }

            key = stretch[^1].Key;
        }

        return late.ToImmutable();
    }

    // Nothing is opened of letters that no page shows.
    private async Task<HashSet<Guid>> RedAsync(List<Guid> ids, DateOnly today, CancellationToken ct) =>
        [.. (await reach.Letters.Among(letter => letter.Id, ids).ToListAsync(ct)).Where(letter => letter.State.IsOwed && terms.LightOf(letter.Timing, today) is LetterLight.Overdue or LetterLight.AtRisk).Select(letter => letter.Id)];
}
