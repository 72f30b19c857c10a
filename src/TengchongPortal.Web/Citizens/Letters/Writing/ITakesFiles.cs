using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Web.Citizens.Letters.Writing;

/// <summary>A sheet with which a writer gives files: the letter itself, or a later step.</summary>
public interface ITakesFiles
{
    [Display(Name = "附件")]
    IReadOnlyList<IFormFile> Files { get; }

    /// <summary>Files that were taken in with this sheet before, sealed.</summary>
    string? KeptFiles { get; set; }

    [Display(Name = "不要先前选好的附件")]
    bool DropsKept { get; set; }

    /// <summary>The same in the clear, for the page.</summary>
    ImmutableArray<LetterAttachment> Kept { get; set; }
}
