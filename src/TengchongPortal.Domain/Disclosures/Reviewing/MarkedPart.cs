namespace TengchongPortal.Domain.Disclosures.Reviewing;

/// <summary>The part of a text that a reviewer's mark speaks of; the names are those of the fields on the drafter's sheet.</summary>
public enum MarkedPart
{
    Title,
    Summary,
    ColumnId,
    MadeOn,
    DocumentNumber,
    Body,
    Attachments,
    Openness,
    Theme,
    Genre,
    Audience,
    Keywords,
    EffectiveOn,
    ExpiresOn,
    LegalityNumber,
    Source,
    Links,
}
