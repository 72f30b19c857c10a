using Microsoft.AspNetCore.Identity;
using TengchongPortal.Data.Identity;

namespace TengchongPortal.Web.Foundations.Access;

/// <summary>What a password must be; read from <c>Accounts:Password:*</c>. No forced rotation (ASVS 5.0, 6.2).</summary>
public sealed record PasswordRules
{
    public int Length { get; init; } = 12;

    /// <summary>How many of capital letters, small letters, digits and other signs must occur.</summary>
    public int Classes { get; init; } = 3;

    public int DifferentCharacters { get; init; } = 4;
}

/// <summary>Says of a wanted password, in one sentence, what it lacks.</summary>
public sealed class PasswordProfile(PasswordRules rules) : IPasswordValidator<StaffAccount>
{
    private const int ShortestName = 3;

    public Task<IdentityResult> ValidateAsync(UserManager<StaffAccount> manager, StaffAccount user, string? password)
    {
        ArgumentNullException.ThrowIfNull(user);
        var fault = FaultOf(password ?? "", user.UserName ?? "");
        return Task.FromResult(fault is null ? IdentityResult.Success : IdentityResult.Failed(new IdentityError { Code = "accounts.password-profile", Description = fault }));
    }

    private string? FaultOf(string password, string userName) => password switch
    {
        _ when password.Length < rules.Length => $"密码至少要有{rules.Length}个字符。",
        _ when ClassesOf(password) < rules.Classes => $"密码中大写字母、小写字母、数字、其他符号至少要有{rules.Classes}类。",
        _ when password.Distinct().Count() < rules.DifferentCharacters => "密码中重复的字符过多，请换一个。",
        _ when userName.Length > ShortestName && password.Contains(userName, StringComparison.OrdinalIgnoreCase) => "密码中不能含有用户名。",
        _ => null,
    };

    private static int ClassesOf(string password) => new Func<char, bool>[] { char.IsUpper, char.IsLower, char.IsDigit, letter => !char.IsLetterOrDigit(letter) || (char.IsLetter(letter) && !char.IsUpper(letter) && !char.IsLower(letter)) }
        .Count(password.Any);
}
