using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Web.Citizens.Letters.Writing;

namespace TengchongPortal.Web.Citizens.Letters.Following;

/// <summary>What the writer does with the letter: gives detail, asks back, rates, or wants it handled again.</summary>
public sealed class WriterForm : ITakesFiles
{
    public LetterAct? Act { get; set; }

    [Display(Name = "内容"), DataType(DataType.MultilineText), StringLength(LetterDeed.WordsMaxLength, ErrorMessage = "请写在 2000 个字以内。")]
    public string? Words { get; set; }

    [Display(Name = "附件")]
    public IReadOnlyList<IFormFile> Files { get; set; } = [];

    /// <summary>Files that were taken in with this sheet before, sealed.</summary>
    public string? KeptFiles { get; set; }

    [Display(Name = "不要先前选好的附件")]
    public bool DropsKept { get; set; }

    /// <summary>The same in the clear, for the page.</summary>
    [BindNever]
    public ImmutableArray<LetterAttachment> Kept { get; set; } = [];

    [Display(Name = "满意程度")]
    public LetterRating? Rating { get; set; }

    public LetterWish? ToWish() => Act is { } act ? new(act) { Words = Words ?? "", Rating = Rating, Files = Kept } : null;
}
