using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Privacy;
using TengchongPortal.Data.Trust;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Letters;

/// <summary>
/// Takes a letter in: original, record book, audit line and notices in one transaction, acknowledged after it has held. The same form sent
/// twice is one letter. Where it came from on the network is not kept.
/// </summary>
public sealed class ReceiveLetter(PortalDbContext db, PortalTransactions transactions, HashChains chains, PersonalVault vault, LetterNotices notices)
{
    public const string WriterName = "来信人";

    /// <returns>The id of the letter that stands now.</returns>
    /// <exception cref="RuleBrokenException"><c>stale.letter</c>: the form was a letter already, and now brings another text.</exception>
    public Task<Guid> RunAsync(LetterEntry entry, Guid formKey, DateTimeOffset at, CancellationToken ct) => TwiceAsync(entry, Receipt.OpeningOf(formKey), () => Receipt.Issue(formKey, at), at, ct);

    /// <summary>The same for a letter that came by another way than the form, under a key that is no secret: no code opens it.</summary>
    /// <exception cref="RuleBrokenException"><c>stale.letter</c>.</exception>
    public Task<Guid> RunUntoldAsync(LetterEntry entry, Guid key, DateTimeOffset at, CancellationToken ct) => TwiceAsync(entry, Receipt.OpeningOf(key), () => Receipt.IssueUntold(key, at), at, ct);

    private async Task<Guid> TwiceAsync(LetterEntry entry, string opening, Func<Receipt> issue, DateTimeOffset at, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(entry);
        try
        {
            return await TakeInAsync(entry, opening, issue, at, ct);
        }
        catch (DbUpdateException lost) when (LostRaces.IsBehind(lost))
        {
            // Two servers took the two clicks, or the number was drawn already: whoever comes second finds the letter, or draws again.
            return await TakeInAsync(entry, opening, issue, at, ct);
        }
    }

    private Task<Guid> TakeInAsync(LetterEntry entry, string opening, Func<Receipt> issue, DateTimeOffset at, CancellationToken ct) => transactions.RunAsync(
        async token =>
        {
            if (await db.Letters.Include(letter => letter.Original).Include(letter => letter.Files).AsNoTracking().SingleOrDefaultAsync(letter => letter.OpeningHash == opening, token) is { } known)
            {
                return IsSame(known, entry) ? known.Id : throw new RuleBrokenException("stale.letter", "这张表单先前已经提交成一封信；这次的内容与它不同，没有保存。要另写一封，请重新打开写信页面。");
            }

            var letter = Letter.Receive(entry, issue(), vault.Seal, at);
            db.Letters.Add(letter);
            await chains.AppendAsync(new AuditLine(at, Guid.Empty, WriterName, "LetterSubmit", letter.Id.ToString(), "", AuditLine.Done), token);
            await notices.TellAsync(letter, letter.Events[0], token);
            return letter.Id;
        },
        ct);

    private bool IsSame(Letter known, LetterEntry entry) => known.Original.Open(vault.Open) == entry.Words && known.Kind == entry.Kind
        && known.Files.OrderBy(file => file.Ordinal).Select(file => vault.Open(file.Digest)).SequenceEqual(entry.Files.Select(file => file.Digest));
}
