using TengchongPortal.Domain.Checking;

namespace TengchongPortal.Domain.Tests.Checking;

// R76, R148. The numbers are the specimens of GB 11643 and of card makers' test pages; they belong to nobody.
public sealed class PersonalNumberTests
{
    [Theory]
    [InlineData("身份证号11010519491231002X。", 5, 18)]
    [InlineData("身份证号11010519491231002x。", 5, 18)]
    [InlineData("号码440524188001010014", 3, 18)]
    [InlineData("号码４４０５２４１８８００１０１００１４，男", 3, 18)]
    [InlineData("号码440524 1880 0101 0014", 3, 21)]
    [InlineData("号码440524-18800101-0014", 3, 20)]
    [InlineData("号码110105-19491231-002 X", 3, 21)]
    [InlineData("ID:11010519491231002X", 4, 18)]
    [InlineData("**440524188001010014**", 3, 18)]
    [InlineData("甲11010519491231002X乙", 2, 18)]
    [InlineData("身份证：130503670401001", 5, 15)]
    public void An_identity_number_stops(string text, int column, int length)
    {
        var found = Assert.Single(Checks.Of("personal.identity-number", text));

        Assert.Equal((FindingLevel.Stop, 1, column, length), (found.Level, found.Line, found.Column, found.Length));
    }

    [Theory]
    [InlineData("号码110105194912310021")] // check digit
    [InlineData("号码11010519491331002X")] // month 13
    [InlineData("号码990105194912310021")] // no such province
    [InlineData("号码4405241880010100140")] // 19 digits
    [InlineData("号码440524********0014")]
    [InlineData("编号130503670401001")] // 15 digits that nobody calls an identity number
    [InlineData("身份证：130503671301001")]
    [InlineData("11010519491231002Xa")]
    public void Other_digits_are_no_identity_number(string text) => Assert.Empty(Checks.Of("personal.identity-number", text));

    [Theory]
    [InlineData("身份证530522199001011234。", 4, 18)] // check digit
    [InlineData("530522199001011234", 1, 18)]
    [InlineData("号码110105194912310021，男", 3, 18)]
    [InlineData("号码11010519491231003X", 3, 18)]
    [InlineData("号码530522 19900101 1234", 3, 20)]
    [InlineData("身份证号码：990105194912310021", 7, 18)] // called so: neither place nor birthday is asked for
    [InlineData("身份证号：130503671301001", 6, 15)]
    [InlineData("公民身份号码 53052219901301123x", 8, 18)]
    public void A_number_with_a_slip_is_looked_at_in_a_draft_and_stops_in_a_letter(string text, int column, int length)
    {
        foreach (var kind in Enum.GetValues<TextKind>())
        {
            var found = Assert.Single(Checks.Of("personal.identity-likely", text, kind));

            var level = kind is TextKind.Letter or TextKind.Application ? FindingLevel.Stop : FindingLevel.Warn;
            Assert.Equal((level, column, length), (found.Level, found.Column, found.Length));
            Assert.Empty(Checks.Of("personal.identity-number", text, kind));
        }
    }

    [Theory]
    [InlineData("身份证号11010519491231002X。")] // holds, so it is the other finding
    [InlineData("号码110105194913310021")] // month 13
    [InlineData("号码110105294912310021")] // nobody is born in 2949
    [InlineData("号码990105194912310021")] // no such province
    [InlineData("号码1101051949123100210")] // 19 digits
    [InlineData("统一社会信用代码915305220151678901")]
    [InlineData("统一社会信用代码：115305220151671234")]
    [InlineData("账号：530522199001011234")]
    [InlineData("项目代码 530522202001011234")]
    [InlineData("项目TC530522202001011234")]
    [InlineData("腾政发〔2019〕12号，2019年1月1日印发，编号130503670401001")]
    [InlineData("身份证：530522********1234")]
    [InlineData("凭身份证到服务窗口办理，咨询0875-5120000")]
    public void Other_digits_are_not_likely_an_identity_number(string text) => Assert.Empty(Checks.Of("personal.identity-likely", text));

    [Theory]
    [InlineData("卡号：6222021234567890128", 4, 19)]
    [InlineData("账号 4111 1111 1111 1111", 4, 19)]
    [InlineData("帐号:4111-1111-1111-1111，户名某某", 4, 19)]
    [InlineData("开户行某支行，账号\n4111111111111111", 1, 16)]
    [InlineData("银行卡５５０００００００００００００４", 4, 16)]
    public void A_card_that_is_called_so_stops(string text, int column, int length)
    {
        var found = Assert.Single(Checks.Of("personal.bank-card", text));

        Assert.Equal((FindingLevel.Stop, column, length), (found.Level, found.Column, found.Length));
    }

    [Theory]
    [InlineData("编码4111111111111111")]
    [InlineData("账号4111111111111112")]
    [InlineData("账号由银行给出。订单号4111111111111111")]
    [InlineData("账号0000000000000000")]
    [InlineData("账号411111111111")]
    [InlineData("账号4111 **** **** 1111")]
    public void Other_digits_are_no_card(string text) => Assert.Empty(Checks.Of("personal.bank-card", text));

    [Theory]
    [InlineData("电话13800138000。", 3, 11)]
    [InlineData("电话138 0013 8000", 3, 13)]
    [InlineData("电话+86-138-0013-8000", 4, 16)]
    [InlineData("电话8613800138000", 3, 13)]
    [InlineData("电话１３８００１３８０００", 3, 11)]
    [InlineData("tel13800138000", 4, 11)]
    public void A_mobile_number_warns_in_a_draft_and_stops_in_a_letter(string text, int column, int length)
    {
        foreach (var kind in Enum.GetValues<TextKind>())
        {
            var found = Assert.Single(Checks.Of("personal.mobile", text, kind));

            var level = kind is TextKind.Letter or TextKind.Application ? FindingLevel.Stop : FindingLevel.Warn;
            Assert.Equal((level, column, length), (found.Level, found.Column, found.Length));
            Assert.Equal(level == FindingLevel.Stop, found.Rule.Contains("联系方式栏", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Two_mobile_numbers_in_a_row_are_two_findings() =>
        Assert.Equal([1, 13], Checks.Of("personal.mobile", "13800138000 13900139000").Select(finding => finding.Column));

    [Theory]
    [InlineData("电话138****8000")]
    [InlineData("电话12800138000")]
    [InlineData("编号138001380001")]
    [InlineData("投资13800138000元")]
    [InlineData("合计13800138000.55")]
    [InlineData("电话0875-5123456")]
    [InlineData("卡6222 138 1234 5678")]
    public void Other_digits_are_no_mobile_number(string text) =>
        Assert.Empty(Checks.Of("personal.mobile", text, TextKind.Letter));

    [Fact]
    public void No_finding_carries_a_number_away()
    {
        var report = Checks.Of(
            "张某，身份证号 11010519491231002X，卡号4111 1111 1111 1111，电话１３８００１３８０００,住某村。" + new string('甲', 40) + "440524188001010014",
            TextKind.Letter);

        Assert.Equal(4, report.Stops.Count());
        Assert.All(report.Findings, finding => Assert.DoesNotMatch(@"\d[\d \-]{8,}", finding.Text + "|" + finding.Sentence));
        Assert.DoesNotContain("194912", report.Refusal!.Message, StringComparison.Ordinal);
    }
}
