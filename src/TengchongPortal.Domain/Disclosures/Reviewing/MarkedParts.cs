using System.Globalization;

namespace TengchongPortal.Domain.Disclosures.Reviewing;

/// <summary>What a text says in the part that a mark speaks of: told apart, a change of it answers the mark.</summary>
public static class MarkedParts
{
    public static string ValueIn(this MarkedPart part, RevisionText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return part switch
        {
            MarkedPart.Title => text.Title,
            MarkedPart.Summary => text.Summary,
            MarkedPart.ColumnId => text.ColumnId.ToString(),
            MarkedPart.MadeOn => Day(text.MadeOn),
            MarkedPart.DocumentNumber => text.DocumentNumber,
            MarkedPart.Body => text.Body,
            MarkedPart.Attachments => string.Join('|', text.Files.OrderBy(file => file.Ordinal).Select(file => $"{file.Sha256} {file.Name}")),
            MarkedPart.Openness => $"{text.Openness} {text.ExemptionClause} {text.ExemptionReason} {Day(text.ReassessOn)}",
            MarkedPart.Theme => text.Theme,
            MarkedPart.Genre => text.Genre,
            MarkedPart.Audience => text.Audience,
            MarkedPart.Keywords => text.Keywords,
            MarkedPart.EffectiveOn => Day(text.EffectiveOn),
            MarkedPart.ExpiresOn => Day(text.ExpiresOn),
            MarkedPart.LegalityNumber => text.LegalityNumber,
            MarkedPart.Source => text.Source,
            MarkedPart.Links => string.Join('|', text.Relations.Select(link => $"{link.Kind} {link.TargetDocumentId}")),
        };
    }

    private static string Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";
}
