using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reviewing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Staff.Disclosures.Dossier;

namespace TengchongPortal.Web.Staff.Disclosures.Marking;

/// <summary>Marks a field or a sentence of the text under review.</summary>
public sealed class MarkText(DossierReader reader, MarkBook marks, PublicTexts texts, CurrentActor current, TimeProvider clock)
{
    /// <exception cref="RuleBrokenException"><c>content.mark-quote</c> for a sentence that the text does not have, and the objections of the edition.</exception>
    public async Task RunAsync(Guid editionId, MarkForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var actor = await current.RequireAsync();
        var edition = await reader.RequireAsync(editionId, actor, ct);
        var words = new MarkWords(form.Part ?? MarkedPart.Body, QuoteIn(edition, form), form.Remark);
        await marks.AddAsync(editionId, words, form.SeenHash, actor, clock.GetUtcNow(), current.Origin, ct);
    }

    private string QuoteIn(Edition edition, MarkForm form)
    {
        if (form.Part != MarkedPart.Body || edition.Current.Content is null)
        {
            return "";
        }

        var body = texts.Rendered(edition.Current.Text).PlainText;
        var quote = form.Quote?.Trim() is { Length: > 0 } pasted ? pasted : form.Sentence is { } number ? Sentences.Of(body).ElementAtOrDefault(number - 1) ?? "?" : "";
        return quote.Length == 0 || body.Contains(quote, StringComparison.Ordinal)
            ? quote[..Math.Min(quote.Length, RevisionMark.QuoteMaxLength)]
            : throw new RuleBrokenException("content.mark-quote", "正文里没有这句话，请从列表中选择，或者照原文粘贴。");
    }
}
