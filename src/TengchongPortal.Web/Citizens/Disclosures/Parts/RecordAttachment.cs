using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Disclosures.Parts;

/// <summary>An attachment as the page and the JSON name it.</summary>
public sealed record RecordAttachment(string Name, string Address, string MediaType, long Length, string Sha256)
{
    public string TypeLabel => FileWords.TypeOf(Name);

    public string SizeLabel => FileWords.SizeOf(Length);

    public bool IsPicture => MediaType is "image/png" or "image/jpeg";

    /// <summary>A browser opens it by itself; everything else is saved.</summary>
    public bool IsShownByBrowsers => IsPicture || MediaType == "application/pdf";
}
