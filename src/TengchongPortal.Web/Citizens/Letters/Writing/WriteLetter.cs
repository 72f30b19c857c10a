using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters.Receipts;

namespace TengchongPortal.Web.Citizens.Letters.Writing;

/// <summary>Hands a letter in, to the organ that was chosen or to the city.</summary>
public sealed class WriteLetter(ReceiveLetter receive, LetterUploads uploads, LetterFactsQuery organs, PublicRegister register, TimeProvider clock)
{
    /// <summary>Takes the attachments of the sheet in; from then on the sheet names them, whatever else is wrong with it.</summary>
    /// <exception cref="RuleBrokenException"><c>letters.files</c>.</exception>
    public Task TakeInAsync(LetterForm form, CancellationToken ct) => uploads.TakeInAsync(form, ct);

    /// <summary>Hands the letter in with the attachments that were taken.</summary>
    /// <param name="form">A valid one.</param>
    /// <exception cref="RuleBrokenException"><c>letters.organ</c> for an organ that takes no letters, <c>stale.letter</c>.</exception>
    public async Task<HeldPass> RunAsync(LetterForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var now = clock.GetUtcNow();
        var path = string.IsNullOrEmpty(form.Organ)
            ? await organs.CityPathAsync(ct)
            : await organs.PathOfAsync(form.Organ, now, ct) ?? throw new RuleBrokenException("letters.organ", "请从列表中选择一个单位；不清楚的选“不清楚，请帮我转”。");
        var key = form.FormKey is { } given && given != Guid.Empty ? given : Guid.NewGuid();
        return new(await receive.RunAsync(form.ToEntry(path) with { About = await AboutAsync(form.About, ct), Field = organs.FieldOf(form.Field, now), Files = form.Kept }, key, now, ct), Receipt.CodeOf(key));
    }

    // What citizens do not read is not asked about.
    private async Task<Guid?> AboutAsync(Guid? about, CancellationToken ct) =>
        about is { } id && await register.Records.AnyAsync(record => record.DocumentId == id, ct) ? id : null;
}
