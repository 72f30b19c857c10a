using System.ComponentModel.DataAnnotations;

namespace TengchongPortal.Web.Staff.Hotline.Cases;

/// <summary>A file of what the hotline says of letters that were handed to it.</summary>
public sealed class HotlineCasesForm
{
    [Display(Name = "办理结果文件（CSV 或者 JSON）"), Required(ErrorMessage = "请选择文件。")]
    public IFormFile? File { get; set; }
}
