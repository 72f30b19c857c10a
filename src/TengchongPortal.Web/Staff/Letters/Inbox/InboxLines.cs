using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Privacy;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Web.Components.Letters;
using TengchongPortal.Web.Wording.Letters;

namespace TengchongPortal.Web.Staff.Letters.Inbox;

/// <summary>Lays out letters as lines of a list, in the order of their ids; the subject is opened for it.</summary>
public sealed class InboxLines(LetterReach reach, OpenLetter organs, PersonalVault vault, LetterTerms terms)
{
    private static readonly Expression<Func<LetterEvent, bool>> _isTold = AmongQueries.Test((LetterEvent line) => line.Act, [.. Enum.GetValues<LetterAct>().Where(act => act.IsPass || act.IsAskingAgain)]);

    public async Task<IReadOnlyList<InboxLine>> OfAsync(IReadOnlyList<Guid> ids, DateOnly today, CancellationToken ct)
    {
        var rows = await reach.Letters.Among(letter => letter.Id, ids)
            .Select(letter => new { Letter = letter, letter.Original.Subject, Acts = letter.Events.AsQueryable().Where(_isTold).OrderBy(line => line.Number).Select(line => line.Act).ToList(), IsOwnerGone = reach.Shut.Any(account => account.Id == letter.OwnerId) }).ToDictionaryAsync(row => row.Letter.Id, ct);
        var names = await organs.NamesAsync(ct);
        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id]).Select(row => LineOf(row.Letter, vault.Open(row.Subject), names, today) with
        {
            Passes = row.Acts.Count(act => act.IsPass) > 1 ? LetterActWords.OfPasses(row.Acts) : "",
            AskedAgain = row.Letter.IsAskedAgain ? row.Acts.FindLast(act => act.IsAskingAgain) : null,
            IsOwnerGone = row.IsOwnerGone,
        })];
    }

    private InboxLine LineOf(Letter letter, string subject, IReadOnlyDictionary<string, string> names, DateOnly today) => new(
        letter.Id,
        Receipt.Written(letter.Number),
        letter.HeadingOf(subject),
        letter.Kind,
        letter.State,
        names.GetValueOrDefault(letter.OrganPath, ""),
        letter.OwnerName,
        letter.ReceivedAt,
        letter.State.IsOwed ? terms.TermOf(letter.Timing, today).Due : null,
        letter.State.IsOwed ? terms.LightOf(letter.Timing, today) : LetterLight.Calm)
    {
        AcceptBy = AcceptByOf(letter),
        IsAcceptanceLate = AcceptByOf(letter) < today,
        IsAcceptanceToday = AcceptByOf(letter) == today,
    };

    private DateOnly? AcceptByOf(Letter letter) => letter.State == LetterState.Received ? terms.AcceptBy(letter.Timing) : null;
}
