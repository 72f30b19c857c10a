using TengchongPortal.Domain.Checking;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations.Lines;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Organisations;

/// <summary>The register of lines (R134): which numbers stand in a text, which may be told, and who states and confirms one.</summary>
public sealed class PhoneLineTests
{
    private static readonly PhoneLine _kept = new("12315", "市场监管投诉举报", "tc-d01", LineStanding.Kept, "投诉举报专业性强。", "示例发〔2026〕1号");

    private static readonly PhoneRegister _register = new(
        [new("12345", "政务服务便民热线", "tc-d01", LineStanding.Unified, "", "示例"), _kept, _kept with { Number = "12319", Standing = LineStanding.Merged }],
        ["0875-5123456"]);

    [Theory]
    [InlineData("联系电话：0875-5123456。", "0875-5123456")]
    [InlineData("座机08755123456转801", "08755123456")]
    [InlineData("电话 0875-5123456-801", "0875-5123456-801")]
    [InlineData("免费电话 400-810-0000", "400-810-0000")]
    [InlineData("拨打12345或者致电12315", "12345|12315")]
    [InlineData("12345政务服务便民热线", "12345")]
    [InlineData("报警电话110，急救电话120", "110|120")]
    [InlineData("手机13800138000", "13800138000")]
    [InlineData("共12345人，投入95598元，2019年12月", "")]
    [InlineData("索引号01526376-3-/2019-1212001，文号腾政发〔2019〕12345号", "")]
    [InlineData("统一社会信用代码11530522015263763X", "")]
    public void Numbers_to_ring_are_found_and_other_figures_are_not(string text, string found) =>
        Assert.Equal(found, string.Join('|', PhoneNumbers.In(text).Select(number => number.Number)));

    [Theory]
    [InlineData("0875-5123456", true)]
    [InlineData("０８７５－５１２３４５６", true)]
    [InlineData("08755123456-801", true)]
    [InlineData("12345", true)]
    [InlineData("12315", true)]
    [InlineData("12319", false)]
    [InlineData("0875-5123457", false)]
    public void What_may_be_told_is_one_number_however_it_is_spelled(string number, bool isKnown) =>
        Assert.Equal(isKnown, _register.Known.Contains(PhoneNumbers.KeyOf(number)));

    [Fact]
    public void Instead_of_a_merged_number_the_one_number_is_told()
    {
        Assert.Equal(("12345", "12315", "0875-5123456"), (_register.Told("12319"), _register.Told("12315"), _register.Told("0875-5123456")));
        Assert.True(_register.IsGone("12319"));
        Assert.False(_register.IsGone("12315"));
    }

    [Fact]
    public void A_draft_that_names_a_number_outside_the_register_is_told_so()
    {
        var text = "咨询电话0875-5123457，投诉拨打12319，其他事项拨打12345。";
        var findings = new TextChecker().Check(new CheckedText(text, TextKind.Draft) { KnownPhones = _register.Known }).Findings.Where(finding => finding.Code == "phone.unregistered");

        Assert.Equal(["087*******57", "12319"], findings.Select(finding => finding.Text));
        Assert.DoesNotContain(new TextChecker().Check(new CheckedText(text, TextKind.Draft)).Findings, finding => finding.Code == "phone.unregistered");
    }

    [Theory]
    [InlineData("13800138000", "名称", "理由是专业性强", "依据", "lines.private")]
    [InlineData("123", "名称", "理由是专业性强", "依据", null)]
    [InlineData("abc", "名称", "理由是专业性强", "依据", "lines.number")]
    [InlineData("12315", "", "理由是专业性强", "依据", "lines.name")]
    [InlineData("12315", "名称", "", "依据", "lines.reason")]
    [InlineData("12315", "名称", "理由是专业性强", "", "lines.basis")]
    public void A_line_that_is_kept_has_number_name_reason_and_basis(string number, string name, string reason, string basis, string? rule)
    {
        var line = new PhoneLine(number, name, "tc-d01", LineStanding.Kept, reason, basis);

        if (rule is null)
        {
            Assert.Equal(number, line.Checked().Number);
            return;
        }

        Assert.Equal(rule, Assert.Throws<RuleBrokenException>(line.Checked).Rule);
    }

    [Fact]
    public void One_states_it_and_a_second_of_the_office_confirms_it_once()
    {
        var (clerk, editor, other) = (People.One(StaffRole.DraftingClerk, People.Department), People.One(StaffRole.OfficeEditor), People.Another(StaffRole.OfficeEditor));
        var entry = PhoneLineEntry.Enter(_kept, Organs.Department, clerk, DateTimeOffset.UnixEpoch);

        Assert.Equal("lines.capability", Refused(() => entry.Decide(ProposalOutcome.Confirmed, Organs.City, clerk, DateTimeOffset.UnixEpoch)));
        entry.Decide(ProposalOutcome.Confirmed, Organs.City, editor, DateTimeOffset.UnixEpoch);
        Assert.Equal("lines.decided", Refused(() => entry.Decide(ProposalOutcome.Declined, Organs.City, other, DateTimeOffset.UnixEpoch)));

        var own = PhoneLineEntry.Enter(_kept, Organs.Department, editor, DateTimeOffset.UnixEpoch);
        Assert.Equal("lines.second", Refused(() => own.Decide(ProposalOutcome.Confirmed, Organs.City, editor, DateTimeOffset.UnixEpoch)));
        Assert.Equal("lines.capability", Refused(() => PhoneLineEntry.Enter(_kept, Organs.OtherDepartment, clerk, DateTimeOffset.UnixEpoch)));
    }

    private static string Refused(Action act) => Assert.Throws<RuleBrokenException>(act).Rule;
}
