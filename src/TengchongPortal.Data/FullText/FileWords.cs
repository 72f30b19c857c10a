namespace TengchongPortal.Data.FullText;

/// <summary>The words of an attachment.</summary>
/// <param name="IsCut">The attachment goes on after them.</param>
public sealed record FileWords(string Text, bool IsCut);
