namespace TengchongPortal.Domain.Catalogue;

/// <summary>By what a list of records can be narrowed (R101, R112).</summary>
public enum Facet
{
    Title,
    Organ,
    Theme,
    Year,
    Stage,
    Genre,
    Audience,
    Validity,
}
