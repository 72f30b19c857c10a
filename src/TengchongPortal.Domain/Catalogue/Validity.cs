namespace TengchongPortal.Domain.Catalogue;

/// <summary>How a text with legal dates stands on a day (有效性, domain 08 §2); a text without such dates stands in none.</summary>
public enum Validity
{
    InForce,
    NotYetInForce,
    Lapsed,
    Repealed,
}
