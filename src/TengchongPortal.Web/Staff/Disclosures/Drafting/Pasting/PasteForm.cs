using System.ComponentModel.DataAnnotations;
using TengchongPortal.Data.Rendering;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Pasting;

/// <summary>The contents of a clipboard, and the text they go into.</summary>
public sealed class PasteForm
{
    [Required]
    public string Html { get; set; } = "";

    [StringLength(ContentRenderer.MaxLength)]
    public string? Body { get; set; }

    public BodyFormat Format { get; set; }

    /// <summary>Where the words that the paste replaces begin and end.</summary>
    [Range(0, int.MaxValue)]
    public int Start { get; set; }

    [Range(0, int.MaxValue)]
    public int End { get; set; }
}
