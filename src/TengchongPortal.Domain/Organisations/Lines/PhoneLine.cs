using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Organisations.Lines;

/// <summary>One number of the register of lines (公布电话登记册, R134).</summary>
/// <param name="Number">As it is dialled and shown: <c>12345</c>, <c>0875-1234567</c>.</param>
/// <param name="Name">What it is called: 政务服务便民热线.</param>
/// <param name="OrganKey">Key of the organ that runs it, in the register of organs.</param>
/// <param name="Reason">Why it is kept, or what became of it; shown to everybody.</param>
/// <param name="Basis">The document that decides so; shown to everybody.</param>
public sealed record PhoneLine(string Number, string Name, string OrganKey, LineStanding Standing, string Reason, string Basis)
{
    public const int NumberMaxLength = 30, NameMaxLength = 60, ReasonMaxLength = 200;

    /// <summary>Blanks gone, wide signs brought to narrow ones, and everything that its standing asks for.</summary>
    /// <exception cref="RuleBrokenException"><c>lines.number</c>, <c>lines.private</c>, <c>lines.name</c>, <c>lines.reason</c> or <c>lines.basis</c>.</exception>
    public PhoneLine Checked()
    {
        var tidy = this with { Number = PhoneNumbers.Narrow(Number), Name = Name.Trim(), Reason = Reason.Trim(), Basis = Basis.Trim() };
        RuleBrokenException.Require(!PhoneNumbers.IsMobile(tidy.Number), "lines.private", "登记册向社会公布，不能登记个人手机号码；请填写热线号码或者座机。");
        RuleBrokenException.Require(PhoneNumbers.IsOfOffice(tidy.Number), "lines.number", "号码应写作“12345”这样的短号，或者“0875-1234567”这样的区号加号码。");
        RuleBrokenException.Require(tidy.Name.Length is > 1 and <= NameMaxLength, "lines.name", "请写明热线名称，两个字以上、六十字以内。");
        RuleBrokenException.Require(tidy.Reason.Length <= ReasonMaxLength && (Standing != LineStanding.Kept || tidy.Reason.Length > 3), "lines.reason", "保留的热线须写明为什么不并入12345（专业性强、咨询服务量大等），四个字以上、二百字以内。");
        RuleBrokenException.Require(tidy.Basis.Length is > 1 and <= ReasonMaxLength, "lines.basis", "请写明依据的文件，二百字以内。");
        return tidy;
    }
}
