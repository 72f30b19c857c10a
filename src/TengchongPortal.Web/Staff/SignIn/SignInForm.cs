using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace TengchongPortal.Web.Staff.SignIn;

/// <summary>What a person types to come in.</summary>
public sealed class SignInForm
{
    public const string ReturnField = "return";

    [Display(Name = "用户名或邮箱"), Required, StringLength(256)]
    public string Account { get; set; } = "";

    [Display(Name = "密码"), Required, StringLength(256), DataType(DataType.Password)]
    public string Password { get; set; } = "";

    /// <summary>Where the person wanted to go; only addresses of this site are followed.</summary>
    [FromForm(Name = ReturnField)]
    public string? Return { get; set; }
}
