using System.ComponentModel.DataAnnotations;
using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Web.Citizens.Letters.Following;

/// <summary>What the writer does with the letter: gives detail, asks back, rates, or wants it handled again.</summary>
public sealed class WriterForm
{
    public LetterAct? Act { get; set; }

    [Display(Name = "内容"), DataType(DataType.MultilineText), StringLength(LetterDeed.WordsMaxLength, ErrorMessage = "请写在 2000 个字以内。")]
    public string? Words { get; set; }

    [Display(Name = "满意程度")]
    public LetterRating? Rating { get; set; }

    public LetterWish? ToWish() => Act is { } act ? new(act) { Words = Words ?? "", Rating = Rating } : null;
}
