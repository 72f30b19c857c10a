using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Hotline;
using TengchongPortal.Data.Privacy;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Letters;

/// <summary>The one door for every step of a letter: guard, record book, audit line, notices, the letters that are answered or passed on along, and the case at the hotline, in one transaction.</summary>
public sealed class LetterSteps(PortalDbContext db, AuditedWrites writes, PersonalVault vault, LetterFactsQuery facts, LetterNotices notices)
{
    /// <param name="actor">Null for the writer, who has shown number and code.</param>
    /// <exception cref="RuleBrokenException">Whatever refuses the step; <c>unknown</c> where the person may not know of the letter.</exception>
    public Task<LetterEvent> TakeAsync(Guid id, LetterWish wish, Actor? actor, DateTimeOffset at, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(wish);
        var line = new AuditLine(at, actor?.Id ?? Guid.Empty, actor?.Name ?? ReceiveLetter.WriterName, $"Letter{wish.Act}", id.ToString(), actor is null ? "" : origin, AuditLine.Done);
        return writes.RunAsync(
            line,
            async token =>
            {
                var letter = await RequireAsync(id, actor, token);
                var deed = DeedOf(wish, actor, at);
                var taken = letter.Take(deed, await facts.RunAsync(id, wish, at, token));
                letter.Attach(taken, wish.Files, vault.Seal);
                await TakeAlongAsync(letter, deed, token);
                await notices.TellAsync(letter, taken, token);
                return taken;
            },
            ct);
    }

    private async Task<Letter> RequireAsync(Guid id, Actor? actor, CancellationToken ct) =>
        await db.Letters.WholeLetters().SingleOrDefaultAsync(letter => letter.Id == id, ct) is { } letter && (actor is null || actor.IsSystem || letter.IsOpenTo(actor))
            ? letter
            : throw new RuleBrokenException("unknown", "没有找到这件来信。");

    private LetterDeed DeedOf(LetterWish wish, Actor? actor, DateTimeOffset at) => new(wish.Act, actor, at)
    {
        Words = wish.Words.Trim(),
        Sealed = vault.Seal(wish.Words.Trim()),
        SeenVersion = wish.SeenVersion,
        Rating = wish.Rating,
        Ground = wish.Ground,
        IsSimple = wish.IsSimple,
    };

    // What was said of one letter is not for the writers of others: they read an answer, and of a transfer where it went.
    private Task TakeAlongAsync(Letter lead, LetterDeed deed, CancellationToken ct) => deed.Act switch
    {
        LetterAct.Answer => FollowAsync(lead, new(LetterAct.AnswerAlong, Actor.System, deed.At) { Sealed = deed.Sealed }, ct),
        LetterAct.HandOn => db.HotlineCases.HandOnAsync(lead.Id, deed.At, ct),
        var act when act.IsPass => FollowAsync(lead, new(LetterAct.MoveAlong, Actor.System, deed.At), ct),
        _ => Task.CompletedTask,
    };

    private async Task FollowAsync(Letter lead, LetterDeed along, CancellationToken ct)
    {
        foreach (var follower in await db.Letters.WholeLetters().Where(letter => letter.LeadId == lead.Id && letter.State == LetterState.Merged).ToListAsync(ct))
        {
            // Who is there already has nothing to read of a move.
            if (along.Act != LetterAct.MoveAlong || follower.OrganPath != lead.OrganPath)
            {
                follower.Take(along, (await facts.RunAsync(follower.Id, new(along.Act), along.At, ct)) with { Lead = lead });
            }

            // It may have been a lead itself before it was merged: whoever waits for it goes along too.
            await FollowAsync(follower, along, ct);
        }
    }
}
