namespace TengchongPortal.Web.Components.Books;

/// <summary>A stretch of text in a comparison of two versions.</summary>
public sealed record DiffPiece(DiffKind Kind, string Text);
