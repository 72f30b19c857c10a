using System.ComponentModel.DataAnnotations;
using TengchongPortal.Data.Identity;

namespace TengchongPortal.Web.Staff.Accounts;

/// <summary>A new account as it is typed.</summary>
public sealed class NewAccountForm
{
    [Display(Name = "姓名"), Required(ErrorMessage = "请填写姓名。"), StringLength(StaffAccount.NameMaxLength)]
    public string Name { get; set; } = "";

    [Display(Name = "用户名"), Required(ErrorMessage = "请填写用户名。"), StringLength(60), RegularExpression("[A-Za-z0-9._-]+", ErrorMessage = "用户名只用字母、数字、点、横线和下划线。")]
    public string UserName { get; set; } = "";

    [Display(Name = "邮箱"), Required(ErrorMessage = "请填写邮箱。"), EmailAddress(ErrorMessage = "邮箱的写法不对，例：zhangsan@example.gov.cn。"), StringLength(200), DataType(DataType.EmailAddress)]
    public string Email { get; set; } = "";

    [Display(Name = "单位"), Required(ErrorMessage = "请选择单位。")]
    public Guid? Organ { get; set; }
}

/// <summary>What of an account may be changed.</summary>
public sealed class AccountForm
{
    [Display(Name = "姓名"), Required(ErrorMessage = "请填写姓名。"), StringLength(StaffAccount.NameMaxLength)]
    public string Name { get; set; } = "";

    [Display(Name = "单位"), Required(ErrorMessage = "请选择单位。")]
    public Guid? Organ { get; set; }
}
