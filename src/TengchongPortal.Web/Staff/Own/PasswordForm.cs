using System.ComponentModel.DataAnnotations;

namespace TengchongPortal.Web.Staff.Own;

/// <summary>The old password, and the new one twice.</summary>
public sealed class PasswordForm
{
    [Display(Name = "现用密码"), Required(ErrorMessage = "请填写现用密码。"), StringLength(256), DataType(DataType.Password)]
    public string OldPassword { get; set; } = "";

    [Display(Name = "新密码"), Required(ErrorMessage = "请填写新密码。"), StringLength(256), DataType(DataType.Password)]
    public string NewPassword { get; set; } = "";

    [Display(Name = "再次填写新密码"), Compare(nameof(NewPassword), ErrorMessage = "两次填写的新密码不一致。"), StringLength(256), DataType(DataType.Password)]
    public string NewPasswordAgain { get; set; } = "";
}
