using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace TengchongPortal.Web.Staff.SignIn;

/// <summary>The second question at the door.</summary>
public sealed class CodeForm
{
    [Display(Name = "动态口令或恢复码"), Required(ErrorMessage = "请填写动态口令或恢复码。"), StringLength(40), DataType(DataType.Password)]
    public string OneTimePassword { get; set; } = "";

    /// <summary>Where the person wanted to go; only addresses of this site are followed.</summary>
    [FromForm(Name = SignInForm.ReturnField)]
    public string? Return { get; set; }
}
