namespace TengchongPortal.Web.Components.Books;

/// <summary>What became of a stretch of text.</summary>
public enum DiffKind
{
    Same,
    Added,
    Removed,
}
