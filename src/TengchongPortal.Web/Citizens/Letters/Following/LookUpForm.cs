using System.ComponentModel.DataAnnotations;

namespace TengchongPortal.Web.Citizens.Letters.Following;

/// <summary>Number and code of a receipt.</summary>
public sealed class LookUpForm
{
    [Display(Name = "编号"), Required(ErrorMessage = "请填写编号。"), StringLength(40)]
    public string? Number { get; set; }

    [Display(Name = "查询码"), Required(ErrorMessage = "请填写查询码。"), StringLength(40)]
    public string? Code { get; set; }

    public override string ToString() => "";
}
