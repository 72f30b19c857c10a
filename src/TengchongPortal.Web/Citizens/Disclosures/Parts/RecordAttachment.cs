using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Disclosures.Parts;

/// <summary>An attachment as the page and the JSON name it.</summary>
public sealed record RecordAttachment(string Name, string Address, string MediaType, long Length, string Sha256)
{
    /// <summary>Where its words stand as a page; null for kinds without, and where nothing is public yet.</summary>
    public string? TextAddress { get; init; }

    public string TypeLabel => FileWords.TypeOf(Name);

    public string SizeLabel => FileWords.SizeOf(Length);

    public bool IsPicture => MediaType is "image/png" or "image/jpeg";

    /// <summary>A browser opens it by itself; everything else is saved.</summary>
    public bool IsShownByBrowsers => IsPicture || MediaType == "application/pdf";
}
