namespace TengchongPortal.Data.Rendering;

/// <summary>One heading of a body; its id follows from its words, so a link to it lasts while the words do.</summary>
/// <param name="Level">2 to 6: the page keeps the one h1.</param>
public sealed record ContentHeading(int Level, string Id, string Text);
