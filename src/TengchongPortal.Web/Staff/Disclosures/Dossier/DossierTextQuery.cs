using System.Collections.Immutable;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Web.Components.Records;
using TengchongPortal.Web.Components.Times;
using TengchongPortal.Web.Staff.Disclosures.Marking;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Staff.Disclosures.Dossier;

/// <summary>The text of an edition as citizens would see it, with every field of it by name.</summary>
public sealed class DossierTextQuery(RevisionWords words, PublicTexts texts, MarkLines marks, AdviseWriter advise)
{
    public async Task<DossierText> RunAsync(Edition edition, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var text = edition.Current.Text;
        var fields = await words.RunAsync(text, ct);
        var document = edition.Document;
        return new(
            edition.Id,
            [
                new("索引号", document.IndexNumber),
                new("首次公开", document.FirstPublishedAt is { } first ? ChinaClock.Second(first) : null, Machine: document.FirstPublishedAt is { } day ? ChinaClock.Machine(day) : null),
                .. fields.Where(field => field.Value.Length > 0 || field.IsAlwaysShown).Select(field => new HeaderCell(field.Label, field.Value)),
            ],
            MarkLines.Drawn(edition, texts.Rendered(text).Html),
            text.Files,
            await LinksAsync(text, ct),
            edition.CurrentHash)
        {
            Marks = marks.All(edition),
            Advice = advise.Run(edition),
        };
    }

    /// <summary>What links lead to; a document that was never public is named by nothing but its kind, it may be another organ's draft.</summary>
    private async Task<ImmutableArray<DossierLink>> LinksAsync(RevisionText text, CancellationToken ct)
    {
        var titles = await words.TitlesAsync(text, ct);
        return [.. text.Relations.Select(link => titles.TryGetValue(link.TargetDocumentId, out var title)
            ? new DossierLink(link.Kind.Label, title, $"/records/{link.TargetDocumentId}")
            : new DossierLink(link.Kind.Label, RevisionWords.NeverPublic, null))];
    }
}
