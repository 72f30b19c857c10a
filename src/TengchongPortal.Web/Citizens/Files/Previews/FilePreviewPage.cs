using TengchongPortal.Data.Files.Previews;

namespace TengchongPortal.Web.Citizens.Files.Previews;

/// <summary>The words of an attachment on a page of their own.</summary>
/// <param name="Preview">Null when the document could not be read.</param>
public sealed record FilePreviewPage(string Name, string Address, string TypeLabel, string RecordTitle, string RecordAddress, FilePreview? Preview);
