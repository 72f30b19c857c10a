using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Privacy;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Hotline;

/// <summary>The office hands a letter to the hotline (R132): the step of the letter, and the case that stands in the next file, in one transaction.</summary>
public sealed class HandOnLetter(PortalDbContext db, AuditedWrites writes, PersonalVault vault, LetterTerms terms, LetterNotices notices)
{
    /// <exception cref="RuleBrokenException">Whatever refuses the step; <c>letters.hotline-order</c>: the letter came from the hotline.</exception>
    public Task<HotlineCase> RunAsync(Guid id, LetterWish wish, Actor actor, DateTimeOffset at, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(wish);
        return writes.RunAsync(AuditLine.By(actor, $"Letter{LetterAct.HandOn}", id, at, origin), async token =>
        {
            var letter = await db.Letters.WholeLetters().SingleOrDefaultAsync(one => one.Id == id, token) is { } found && found.IsOpenTo(actor) ? found : throw new RuleBrokenException("unknown", "没有找到这件来信。");
            var words = wish.Words.Trim();
            var line = letter.Take(new(LetterAct.HandOn, actor, at) { Words = words, Sealed = vault.Seal(words), SeenVersion = wish.SeenVersion }, new(terms));
            RuleBrokenException.Require(!await db.HotlineOrders.AnyAsync(order => order.LetterId == id, token), "letters.hotline-order", "这件就是热线转来的工单，状态和答复用回传文件告诉热线，不用再移交。");
            await notices.TellAsync(letter, line, token);
            return await CaseAsync(id, at, token);
        }, ct);
    }

    private async Task<HotlineCase> CaseAsync(Guid letter, DateTimeOffset at, CancellationToken ct)
    {
        if (await db.HotlineCases.SingleOrDefaultAsync(one => one.LetterId == letter, ct) is not { } known)
        {
            return db.HotlineCases.Add(HotlineCase.Open(letter, at)).Entity;
        }

        known.HandOnAgain(at);
        return known;
    }
}
