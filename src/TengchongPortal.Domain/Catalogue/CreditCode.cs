using System.Text.RegularExpressions;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Catalogue;

/// <summary>统一社会信用代码 (GB 32100): eighteen characters, the ninth to seventeenth being the 组织机构代码. Kept as printed.</summary>
public sealed partial record CreditCode
{
    private CreditCode(string text) => Text = text;

    public string Text { get; }

    /// <summary><c>credit.code.check</c> when one of the two check characters (GB 32100, GB 11714) differs; never a refusal.</summary>
    public Refusal? CheckWarning =>
        CheckCharacters.OfCreditCode(Text.AsSpan(0, 17)) != Text[17]
            ? new("credit.code.check", $"统一社会信用代码{Text}的校验码不符合GB 32100，请核对；按原样使用")
        : CheckCharacters.OfOrganCode(Text.AsSpan(8, 8)) != Text[16]
            ? new("credit.code.check", $"统一社会信用代码{Text}中组织机构代码的校验码不符合GB 11714，请核对；按原样使用")
        : null;

    public static bool TryParse(string? text, out CreditCode? code) =>
        (code = text is not null && Shape().IsMatch(text) ? new(text) : null) is not null;

    public override string ToString() => Text;

    // Registration organ and kind, administrative division, organ code, check character.
    [GeneratedRegex(@"^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
