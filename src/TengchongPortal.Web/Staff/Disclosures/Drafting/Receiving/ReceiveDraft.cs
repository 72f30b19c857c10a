using System.Collections.Immutable;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Checking;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Receiving;

/// <summary>What was typed and attached, as a text that may be stored; with any fault nothing at all is kept, attachments included.</summary>
public sealed class ReceiveDraft(WriteText write, CheckText check, CheckLinks links, Uploads uploads, PlainWords words)
{
    /// <param name="edition">The draft that is written on; null for a new one.</param>
    public async Task<WrittenText> RunAsync(DraftForm form, string typeKey, Edition? edition, Actor writer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var written = await write.RunAsync(form, edition?.Current.Text, writer, ct);
        var text = written.Text with { Policy = Measured(written.Text.Policy) };
        var faults = written.Faults.AddRange(await links.RunAsync(written, typeKey, edition?.DocumentId, ct)).AddRange(await check.SecrecyFaultsAsync(text, ct));
        var (files, fileFaults) = await uploads.InspectAsync(form.Attachments, ct);
        faults = faults.AddRange(fileFaults).AddRange(TooMany(text.Files.Length + files.Length));
        return faults.Length > 0 || files.IsEmpty
            ? new(text, faults)
            : new(text with { Files = await uploads.KeepAsync(text.Files, files, ct) }, []);
    }

    private PolicyFacts? Measured(PolicyFacts? policy) => policy is null ? null : policy with { Readability = PlainReading.Of(policy, words.Terms).Score };

    private static ImmutableArray<DraftFault> TooMany(int count) =>
        count <= Uploads.MostFiles ? [] : [new(nameof(DraftForm.Attachments), $"一份稿件的附件不能超过{Uploads.MostFiles}个。")];
}
