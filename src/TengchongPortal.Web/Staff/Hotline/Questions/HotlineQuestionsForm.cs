using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Hotline;

namespace TengchongPortal.Web.Staff.Hotline.Questions;

/// <summary>A difference file of questions from the hotline.</summary>
public sealed class HotlineQuestionsForm
{
    [Display(Name = "问答差异文件（CSV 或者 JSON）"), Required(ErrorMessage = "请选择文件。")]
    public IFormFile? File { get; set; }
}

/// <summary>Why a wish of the hotline is not taken up.</summary>
public sealed class DeclineQuestionForm
{
    [Display(Name = "不采纳的理由"), Required(ErrorMessage = "请写明不采纳的理由。"), StringLength(HotlineQuestion.ReasonMaxLength, MinimumLength = 2, ErrorMessage = "理由请写 2 到 200 个字。")]
    public string? DeclineReason { get; set; }
}
