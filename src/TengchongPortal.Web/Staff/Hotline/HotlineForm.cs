using System.ComponentModel.DataAnnotations;

namespace TengchongPortal.Web.Staff.Hotline;

/// <summary>A file of work orders.</summary>
public sealed class HotlineForm
{
    [Display(Name = "工单文件（CSV 或者 JSON）"), Required(ErrorMessage = "请选择文件。")]
    public IFormFile? File { get; set; }
}
