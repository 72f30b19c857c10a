using System.Globalization;
using System.Text.RegularExpressions;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Catalogue;

/// <summary>
/// The organ's part of an index number: a 组织机构代码 (eight characters, hyphen, check character: <c>01526376-3</c>) or a
/// local code (two to six small letters and three digits: <c>tcs001</c>). Kept as printed, never repaired.
/// </summary>
public sealed partial record OrganCode
{
    private OrganCode(string text) => Text = text;

    public string Text { get; }

    /// <summary>本地代码: an organ without a 组织机构代码.</summary>
    public bool IsLocal => char.IsAsciiLetterLower(Text[0]);

    /// <summary><c>organ.code.check</c> when the check character of GB 11714 differs; a warning, for official codes are not always right.</summary>
    public Refusal? CheckWarning =>
        !IsLocal && CheckCharacters.OfOrganCode(Text) is var right && right != Text[^1]
            ? new("organ.code.check", $"组织机构代码{Text}的校验码按GB 11714应为{right}，请核对；按原样使用")
            : null;

    /// <summary>The local code of this city with a running number from 1 to 999: <c>tcs007</c>.</summary>
    public static OrganCode Local(int number) => Parse(string.Create(CultureInfo.InvariantCulture, $"tcs{number:000}"));

    public static bool TryParse(string? text, out OrganCode? code) =>
        (code = text is not null && Shape().IsMatch(text) ? new(text) : null) is not null;

    /// <exception cref="RuleBrokenException"><c>organ.code.form</c>.</exception>
    public static OrganCode Parse(string text) => TryParse(text, out var code)
        ? code!
        : throw new RuleBrokenException("organ.code.form", $"机构代码应为组织机构代码（如01526376-3）或本地代码（如tcs001），不能是“{text}”");

    public override string ToString() => Text;

    [GeneratedRegex(@"^(?:[0-9A-Z]{8}-[0-9X]|[a-z]{2,6}[0-9]{3})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
