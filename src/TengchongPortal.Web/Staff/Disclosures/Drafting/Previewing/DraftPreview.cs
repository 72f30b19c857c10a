using TengchongPortal.Domain.Checking;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Previewing;

/// <summary>What a text will look like.</summary>
/// <param name="Body">The rendered body alone.</param>
/// <param name="Page">The whole page as citizens open it; null while the text has no column to stand in.</param>
/// <param name="Paper">The page for the printer.</param>
/// <param name="Reading">How easily the words are read.</param>
public sealed record DraftPreview(string Body, Readability Reading, string? Page = null, string? Paper = null);
