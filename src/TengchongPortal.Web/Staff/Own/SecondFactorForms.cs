using System.ComponentModel.DataAnnotations;

namespace TengchongPortal.Web.Staff.Own;

/// <summary>An authenticator that is being set up: the key that was on the page, sealed, and a code that proves it was taken over.</summary>
public sealed class EnrolForm
{
    [Required, StringLength(400)]
    public string Key { get; set; } = "";

    [Display(Name = "动态口令"), Required(ErrorMessage = "请填写验证器显示的六位动态口令。"), StringLength(20)]
    public string OneTimePassword { get; set; } = "";

    [Display(Name = "本人密码"), Required(ErrorMessage = "请填写本人密码。"), StringLength(256), DataType(DataType.Password)]
    public string Password { get; set; } = "";
}

/// <summary>A deed about one's own second factor, with the proof that it is the own person who does it.</summary>
public sealed class PresenceForm
{
    [Display(Name = "动态口令或恢复码"), Required(ErrorMessage = "请填写动态口令或恢复码。"), StringLength(40)]
    public string OneTimePassword { get; set; } = "";
}
