using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Rendering.Pasting;

/// <summary>What became of the contents of a clipboard.</summary>
/// <param name="Format">Markdown, or HTML where Markdown cannot say it (merged cells).</param>
/// <param name="Pictures">Pictures that were left out: a picture is attached as a file.</param>
/// <param name="HadChanges">Whether tracked deletions, comments or hidden words were left out.</param>
public sealed record PastedText(BodyFormat Format, string Text, int Pictures, bool HadChanges);
