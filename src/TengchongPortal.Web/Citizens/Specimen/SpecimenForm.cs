using System.ComponentModel.DataAnnotations;
using TengchongPortal.Web.Components.Fields;

namespace TengchongPortal.Web.Citizens.Specimen;

/// <summary>One property for each kind of field.</summary>
public sealed class SpecimenForm
{
    [Display(Name = "姓名"), Required, StringLength(40)]
    public string Name { get; set; } = "";

    [Display(Name = "电子邮箱"), DataType(DataType.EmailAddress), EmailAddress]
    public string? Email { get; set; }

    [Display(Name = "内容描述"), Required, DataType(DataType.MultilineText), StringLength(2000, MinimumLength = 10)]
    public string Body { get; set; } = "";

    [Display(Name = "成文日期"), Required, CalendarDay]
    public DateOnly? MadeOn { get; set; }

    [Display(Name = "公开属性"), Required]
    public string? Openness { get; set; }

    [Display(Name = "所属主题")]
    public IReadOnlyList<string> Themes { get; set; } = [];

    [Display(Name = "提供方式"), Required]
    public string? Delivery { get; set; }

    [Display(Name = "份数"), Range(1, 9)]
    public int? Copies { get; set; }

    [Display(Name = "附件")]
    public IReadOnlyList<IFormFile> Files { get; set; } = [];

    [Display(Name = "我已核对以上内容")]
    public bool Checked { get; set; }
}
