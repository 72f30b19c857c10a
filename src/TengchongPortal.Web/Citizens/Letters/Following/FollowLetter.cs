using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Domain.Letters.Terms;

namespace TengchongPortal.Web.Citizens.Letters.Following;

/// <summary>What a writer reads who has shown number and code.</summary>
public sealed class FollowLetter(LetterReceipts receipts, OpenLetter open, PublicRegister register, LetterTerms terms, TimeProvider clock)
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

    /// <summary>The letter as its writer sees it, with what was typed last.</summary>
    public StatusPage PageOf(OpenedLetter letter, WriterForm form) => StatusPage.Of(letter, form, terms, clock.GetUtcNow());
}
