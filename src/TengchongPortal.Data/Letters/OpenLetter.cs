using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Privacy;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Terms;

namespace TengchongPortal.Data.Letters;

/// <summary>Reads a whole letter with its words in the clear and the names of the organs in it. Whoever asks has shown the right before.</summary>
public sealed class OpenLetter(PortalDbContext db, PersonalVault vault, LetterTerms terms, WorkingOrgans organs, TimeProvider clock)
{
    public async Task<OpenedLetter?> FindAsync(Guid id, CancellationToken ct)
    {
        var letter = await db.Letters.WholeLetters().AsNoTrackingWithIdentityResolution().SingleOrDefaultAsync(one => one.Id == id, ct);
        if (letter is null)
        {
            return null;
        }

        var names = await NamesAsync(ct);
        var lead = letter.LeadId is { } leadId ? await db.Letters.AsNoTracking().Where(one => one.Id == leadId).Select(one => (long?)one.Number).SingleOrDefaultAsync(ct) : null;
        var now = clock.GetUtcNow();
        return new(letter, letter.Original.Open(vault.Open), TermOf(letter, now), [.. letter.Events.Select(line => new OpenedLine(line, vault.Open(line.Words)))], names, lead)
        {
            Light = terms.LightOf(letter.Timing, ChinaTime.DayOf(now)),
            Files = [.. letter.Files.Select(file => new OpenedFile(file, vault.Open(file.Name)))],
            Followers = letter.State.IsOwed ? await FollowersAsync(id, ct) : [],
            IsFromHotline = await db.HotlineOrders.AnyAsync(order => order.LetterId == id, ct),
            AcceptBy = terms.AcceptBy(letter.Timing),
            Kept = letter is { AnsweredAt: { } last, State: LetterState.Answered or LetterState.Closed } ? terms.KeptBy(letter.Timing, ChinaTime.DayOf(last)) : null,
            DetailUntil = letter.DetailAskedAt is { } asked ? terms.DetailUntil(asked) : null,
            RateUntil = letter.AnsweredAt is { } answered ? terms.RateUntil(answered) : null,
            ReopenUntil = letter.AnsweredAt is { } given ? terms.ReopenUntil(given) : null,
        };
    }

    // What was refused or goes along with another waits for no acceptance, which its moments alone do not tell.
    private LetterTerm TermOf(Letter letter, DateTimeOffset now)
    {
        var term = terms.TermOf(letter.Timing, now);
        return letter.State == LetterState.Received ? term : term with { AcceptBy = null };
    }

    /// <summary>As far as an answer given now would reach.</summary>
    private async Task<ImmutableArray<long>> FollowersAsync(Guid lead, CancellationToken ct)
    {
        var (numbers, leads) = (new List<long>(), new List<Guid> { lead });
        while (leads.Count > 0)
        {
            var next = await db.Letters.AsNoTracking().Where(one => one.State == LetterState.Merged && leads.Contains(one.LeadId!.Value)).OrderBy(one => one.ReceivedAt).Select(one => new { one.Id, one.Number }).ToListAsync(ct);
            numbers.AddRange(next.Select(one => one.Number));
            leads = [.. next.Select(one => one.Id)];
        }

        return [.. numbers];
    }

    /// <summary>The name of whoever answers at a path today.</summary>
    public async Task<IReadOnlyDictionary<string, string>> NamesAsync(CancellationToken ct) => (await organs.ReadAsync(ct)).ByPath(organ => organ.Name);
}
