using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Letters;

namespace TengchongPortal.Web.Staff.Hotline.Cases;

/// <summary>Counts the letters at the hotline and the lines that came back from their own rows, so that they can disagree; shows each only to who may know of it.</summary>
public sealed class HotlineCasesQuery(PortalDbContext db, HotlineFilesQuery files, LetterReach reach, PublicRegister register)
{
    /// <summary>Most letters that the page lists.</summary>
    public const int MostCases = 100;

    private static readonly HotlineDirection[] _ways = [HotlineDirection.CasesSent, HotlineDirection.CasesReturned];

    public async Task<HotlineCasesPage> RunAsync(Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var organs = await register.OrganListAsync(ct);
        var counts = await db.HotlineCases.AsNoTracking().GroupBy(one => new { one.Stage, IsSent = one.SentAt != null }).Select(group => new { group.Key.Stage, group.Key.IsSent, Count = group.Count() }).ToListAsync(ct);
        var sent = counts.Where(one => one.IsSent).ToLookup(one => one.Stage, one => one.Count);
        var names = organs.ToDictionary(organ => organ.Path, organ => organ.ShortName);
        var lines = await LinesAsync(await reach.HandledByAsync(actor, ct), ct);
        return new(
            counts.Sum(one => one.Count),
            await db.HotlineCases.CountAsync(one => db.LetterEvents.Any(line => line.LetterId == one.LetterId && line.Act == LetterAct.HandOn), ct),
            counts.Where(one => !one.IsSent).Sum(one => one.Count),
            Enum.GetValues<HotlineStage>().Where(stage => stage.IsOpen).Sum(stage => sent[stage].Sum()),
            sent[HotlineStage.Ended].Sum(),
            sent[HotlineStage.GivenBack].Sum(),
            await files.SumsAsync(HotlineDirection.CasesReturned, ct),
            await db.HotlineReturns.CountAsync(ct),
            await files.LastAsync(_ways, ct))
        {
            Cases = [.. lines.Take(MostCases).Select(line => line with { Organ = names.GetValueOrDefault(line.OrganPath, "") })],
            HasMore = lines.Count > MostCases,
            MayExchange = actor.May(Capability.HandleLetters, organs.City().Path),
        };
    }

    private Task<List<HotlineCaseLine>> LinesAsync(IQueryable<Letter> letters, CancellationToken ct) => db.HotlineCases.AsNoTracking()
        .Join(letters, one => one.LetterId, letter => letter.Id, (one, letter) => new HotlineCaseLine
        {
            LetterId = letter.Id,
            LetterNumber = letter.Number,
            OrganPath = letter.OrganPath,
            HandedAt = one.HandedAt,
            SentAt = one.SentAt,
            Stage = one.Stage,
            ChangedAt = one.ChangedAt,
            IsOwed = LetterStates.Owed.Contains(letter.State),
        })
        .OrderByDescending(line => line.ChangedAt).ThenBy(line => line.LetterNumber).Take(MostCases + 1).ToListAsync(ct);
}
