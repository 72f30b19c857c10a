using System.ComponentModel.DataAnnotations;

namespace TengchongPortal.Web.Staff.Letters.Handling;

/// <summary>Why somebody reads the contact of a writer, or opens what came with a letter.</summary>
public sealed class ContactForm
{
    [Display(Name = "查看理由"), Required(ErrorMessage = "请写明为什么要查看。"), StringLength(100, MinimumLength = 2, ErrorMessage = "理由请写 2 到 100 个字。")]
    public string? Reason { get; set; }
}
