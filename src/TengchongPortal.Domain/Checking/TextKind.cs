namespace TengchongPortal.Domain.Checking;

/// <summary>Where a text comes from; the same words weigh differently in a citizen's letter and in a notice.</summary>
public enum TextKind
{
    Draft,
    Letter,
    Application,
    Import,
}
