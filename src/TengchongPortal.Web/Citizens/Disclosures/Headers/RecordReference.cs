using Microsoft.AspNetCore.Html;

namespace TengchongPortal.Web.Citizens.Disclosures.Headers;

/// <summary>How others point at the record: its address in full, the line for a list of sources, and its JSON-LD.</summary>
public sealed record RecordReference(Uri Address, string Citation, HtmlString Linked);
