using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters.Receipts;

namespace TengchongPortal.Web.Citizens.Letters.Following;

/// <summary>What a writer may do who has shown number and code.</summary>
public sealed class FollowLetter(LetterReceipts receipts, OpenLetter open, LetterSteps steps, PublicRegister register, TimeProvider clock)
{
    /// <summary>The letter that number and code open; null alike for a wrong number and a wrong code.</summary>
    public Task<Guid?> ShowAsync(LookUpForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        return receipts.FindAsync(Receipt.NumberOf(form.Number), form.Code ?? "", ct);
    }

    public async Task<OpenedLetter?> FindAsync(Guid letter, CancellationToken ct)
    {
        var opened = await open.FindAsync(letter, ct);
        return opened?.Letter.CopyDocumentId is { } copy && await register.Letters.AnyAsync(one => one.DocumentId == copy, ct) ? opened with { PublicCopyId = copy } : opened;
    }

    /// <exception cref="RuleBrokenException">Whatever refuses the step.</exception>
    public Task TakeAsync(Guid letter, WriterForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var wish = form.ToWish() ?? throw new RuleBrokenException("letters.state", "请从页面上的按钮办理。");
        return steps.TakeAsync(letter, wish, null, clock.GetUtcNow(), "", ct);
    }
}
