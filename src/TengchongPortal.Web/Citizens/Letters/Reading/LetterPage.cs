using Microsoft.AspNetCore.Html;
using TengchongPortal.Data.Reading.Letters;

namespace TengchongPortal.Web.Citizens.Letters.Reading;

/// <summary>One published letter: the public copy, and what the letter adds.</summary>
public sealed record LetterPage(PublicLetter Letter, string Title, string Organ, string Summary, IHtmlContent Body, DateTimeOffset? PublishedAt);
