using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Letters;

namespace TengchongPortal.Web.Staff.Letters.Inbox;

/// <summary>Lists letters that a person may know of, a pile or what was asked for, by their place in time, a page at once.</summary>
public sealed class InboxQuery(InboxKeys keys, InboxLines lines, LetterReach reach, LetterTerms terms, TimeProvider clock)
{
    public const int PageSize = 30;
    private const int ReadAtOnce = 200;

    /// <summary>Most letters that the leader's page names; more is a matter for the inbox.</summary>
    private const int MostAtRisk = 20;

    public async Task<InboxPage> RunAsync(InboxFilter filter, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var (today, paths) = (ChinaTime.DayOf(clock.GetUtcNow()), await reach.PathsOfAsync(filter.Organ, ct));
        var found = filter.Sought is { } number ? await NumberedAsync(number, actor, ct) : await FindAsync(filter, paths, actor, today, ct);
        var shown = found.Take(PageSize).ToList();
        return new(filter, [.. await lines.OfAsync([.. shown.Select(place => place.Id)], today, ct)], found.Length > PageSize ? shown[^1].Key : null)
        {
            Organs = await reach.OrgansAsync(actor, ct),
            Total = filter is { Sought: null, Year: not null } && SieveOf(filter, today) is null ? await CountAsync(filter, paths, actor, ct) : null,
        };
    }

    /// <summary>The form alone, for a question that is none.</summary>
    public async Task<InboxPage> EmptyAsync(InboxFilter filter, Actor actor, CancellationToken ct) => new(filter, [], null) { Organs = await reach.OrgansAsync(actor, ct) };

    /// <summary>Unanswered letters so old that they are the leader's (R42).</summary>
    public async Task<IReadOnlyList<InboxLine>> AtRiskAsync(Actor actor, CancellationToken ct)
    {
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        var until = ChinaTime.StartOf(terms.AtRiskSince(today).AddDays(1));
        var owed = await (await reach.OpenToAsync(actor, ct)).Owed().Where(letter => letter.ReceivedAt < until).OrderBy(letter => letter.ReceivedAt).ThenBy(letter => letter.Number).ToListAsync(ct);
        return await lines.OfAsync([.. owed.Where(letter => terms.LightOf(letter.Timing, today) == LetterLight.AtRisk).Take(MostAtRisk).Select(letter => letter.Id)], today, ct);
    }

    private async Task<ImmutableArray<LetterPlace>> NumberedAsync(long number, Actor actor, CancellationToken ct) =>
        [.. await (await reach.OpenToAsync(actor, ct)).Where(letter => letter.Number == number).Select(letter => new LetterPlace(letter.Id, letter.ReceivedAt, letter.Number)).ToListAsync(ct)];

    private async Task<int> CountAsync(InboxFilter filter, List<string>? paths, Actor actor, CancellationToken ct)
    {
        var states = InboxNarrowing.StatesOf(filter);
        return await (await reach.OpenToAsync(actor, ct)).Where(letter => states.Contains(letter.State)).At(paths).Narrowed(filter, reach.FromHotline).CountAsync(ct);
    }

    private async Task<ImmutableArray<LetterPlace>> FindAsync(InboxFilter filter, List<string>? paths, Actor actor, DateOnly today, CancellationToken ct)
    {
        if (SieveOf(filter, today) is not { } holds)
        {
            return await keys.FindAsync(filter, paths, filter.Place, PageSize + 1, actor, ct);
        }

        // Whether a letter is late, or was answered in time, follows from its moments, so stretches are read until a page is full.
        var (found, key) = (ImmutableArray.CreateBuilder<LetterPlace>(), filter.Place);
        while (found.Count <= PageSize)
        {
            var stretch = await keys.FindAsync(filter, paths, key, ReadAtOnce, actor, ct);
            var held = await HeldAsync([.. stretch.Select(place => place.Id)], holds, ct);
            found.AddRange(stretch.Where(place => held.Contains(place.Id)));
            if (stretch.Length < ReadAtOnce)
            {
                break;
            }

            key = stretch[^1].Key;
        }

        return found.ToImmutable();
    }

    // Nothing is opened of letters that no page shows.
    private async Task<HashSet<Guid>> HeldAsync(List<Guid> ids, Func<Letter, bool> holds, CancellationToken ct) =>
        [.. (await reach.Letters.Among(letter => letter.Id, ids).ToListAsync(ct)).Where(holds).Select(letter => letter.Id)];

    private Func<Letter, bool>? SieveOf(InboxFilter filter, DateOnly today) => filter switch
    {
        { Figure: LetterFigure.OnTime, Shown: LetterPile.Late } => letter => IsLate(letter, today) && WasInTime(letter),
        { Figure: LetterFigure.OnTime } => WasInTime,
        { Shown: LetterPile.Late } => letter => IsLate(letter, today),
        _ => null,
    };

    private bool IsLate(Letter letter, DateOnly today) => letter.State.IsOwed && terms.LightOf(letter.Timing, today) is LetterLight.Overdue or LetterLight.AtRisk;

    /// <summary>Of the first answer; what was asked again later is another matter.</summary>
    private bool WasInTime(Letter letter) => letter.FirstAnsweredAt is { } at && terms.KeptBy(letter.Timing.OfFirstAnswer(at), ChinaTime.DayOf(at)).IsInTime;
}
