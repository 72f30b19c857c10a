using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Receipts;

namespace TengchongPortal.Data.Trust.Verifying;

/// <summary>
/// The words of letters against what the record books say of them: they are there until the book says that they were erased, and from then on nothing of
/// them is. Needs no key, and names no writer.
/// </summary>
internal sealed class ErasedLettersCheck(PortalDbContext db, BreakList breaks)
{
    public async Task RunAsync(CancellationToken ct)
    {
        var originals = db.Set<LetterOriginal>();
        var lines = db.LetterEvents;
        Tell("letter.words", "的内容不在了，办理记录里却没有到期销毁", await FirstAsync(letter => letter.ErasedAt == null && !originals.Any(one => one.LetterId == letter.Id && one.Text != SealedText.Nothing), ct));
        Tell("letter.unerased", "的办理记录里有到期销毁，状态却不是", await FirstAsync(letter => letter.ErasedAt == null && lines.Any(line => line.LetterId == letter.Id && line.Act == LetterAct.Erase), ct));
        Tell("letter.unrecorded", "标为已销毁，办理记录里却没有到期销毁", await FirstAsync(letter => letter.ErasedAt != null && !lines.Any(line => line.LetterId == letter.Id && line.Act == LetterAct.Erase && line.At == letter.ErasedAt), ct));
        Tell(
            "letter.kept",
            "已到期销毁，内容或者附件却还在",
            await FirstAsync(
                letter => letter.ErasedAt != null
                    && (db.LetterFiles.Any(file => file.LetterId == letter.Id) || lines.Any(line => line.LetterId == letter.Id && line.Words != SealedText.Nothing)
                        || originals.Any(one => one.LetterId == letter.Id && (one.Subject != SealedText.Nothing || one.Text != SealedText.Nothing || one.Place != SealedText.Nothing
                            || one.Name != SealedText.Nothing || one.Phone != SealedText.Nothing || one.Email != SealedText.Nothing))),
                ct));
    }

    private void Tell(string kind, string what, long? number) =>
        breaks.Require(number is null, kind, number is null ? "" : $"来信{Receipt.Written(number.Value)}", $"来信{Receipt.Written(number ?? 0)}{what}。");

    private Task<long?> FirstAsync(System.Linq.Expressions.Expression<Func<Letter, bool>> broken, CancellationToken ct) =>
        db.Letters.AsNoTracking().Where(broken).OrderBy(letter => letter.Number).Select(letter => (long?)letter.Number).FirstOrDefaultAsync(ct);
}
