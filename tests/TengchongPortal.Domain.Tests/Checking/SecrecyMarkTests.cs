using TengchongPortal.Domain.Checking;

namespace TengchongPortal.Domain.Tests.Checking;

// R148
public sealed class SecrecyMarkTests
{
    [Theory]
    [InlineData("机密★10年", 1, 1)]
    [InlineData("绝密★启用前", 1, 1)]
    [InlineData("绝　密", 1, 1)]
    [InlineData("机 密 ★ 20 年", 1, 1)]
    [InlineData("000123\n秘密★5年\n特急", 2, 1)]
    [InlineData("某市人民政府办公室文件\r\n秘密\r\n关于某事的通知", 2, 1)]
    [InlineData("正文第一段。\n\n  【机密】  \n正文第二段。", 3, 4)]
    [InlineData("**秘密**", 1, 3)]
    [InlineData("绝密文件", 1, 1)]
    [InlineData("密级：秘密", 1, 4)]
    [InlineData("文号：无　密　级: 机密　期限：十年", 1, 11)]
    [InlineData("| 密级 | 机密 |", 1, 8)]
    [InlineData("密级：秘密级，份号：3", 1, 4)]
    [InlineData("【秘密】关于某工程选址的请示", 1, 2)]
    [InlineData("「秘密」关于某工程选址的请示", 1, 2)]
    [InlineData("（机密）关于某工程选址的请示", 1, 2)]
    [InlineData("关于某工程选址的请示（机密）", 1, 12)]
    [InlineData("秘密　　特急", 1, 1)]
    [InlineData("份号000012 机密 特急", 1, 10)]
    [InlineData("本件系机密★10年，阅后收回。", 1, 4)]
    [InlineData("★秘密 某会议纪要", 1, 2)]
    public void A_mark_stops_at_its_place(string text, int line, int column)
    {
        var found = Assert.Single(Checks.Of("secrecy.mark", text));

        Assert.Equal((FindingLevel.Stop, line, column), (found.Level, found.Line, found.Column));
    }

    [Theory]
    [InlineData("公开前应当审查是否涉及国家秘密、商业秘密和个人隐私。")]
    [InlineData("国家秘密的密级分为绝密、机密、秘密三级。")]
    [InlineData("绝密级国家秘密是最重要的国家秘密。")]
    [InlineData("秘密级国家秘密的保密期限不超过十年。")]
    [InlineData("工作人员应当保守秘密。")]
    [InlineData("保守秘密10年的，给予奖励。")]
    [InlineData("应当保证信息的机密性、完整性和可用性。")]
    [InlineData("机密性\n完整性\n可用性")]
    [InlineData("密级：□绝密 □机密 □秘密 □无")]
    [InlineData("密级：绝密、机密、秘密（选一项）")]
    [InlineData("标志形式如“秘密★5年”，标注在首页左上角。")]
    [InlineData("“秘密”是指不为公众所知悉的信息。")]
    [InlineData("本办法所称商业\n秘密是指不为公众所知悉的技术信息。")]
    [InlineData("涉密人员按照绝密、机密、秘密分类管理")]
    [InlineData("《中华人民共和国保守国家秘密法》")]
    [InlineData("国家秘密")]
    public void A_word_is_not_a_mark(string text) => Assert.Empty(Checks.Of("secrecy.mark", text));

    [Theory]
    [InlineData("内部资料 注意保存", 1, 1)]
    [InlineData("内部资料", 1, 1)]
    [InlineData("【内部资料】", 1, 2)]
    [InlineData("【内部文件】关于某事的情况", 1, 2)]
    [InlineData("正文。\n（内部文件，不得外传）\n正文。", 2, 2)]
    [InlineData("某局简报第3期　内部资料　注意保存", 1, 9)]
    [InlineData("内 部 资 料", 1, 1)]
    [InlineData("工作秘密", 1, 1)]
    [InlineData("某局情况通报（内部使用）", 1, 8)]
    [InlineData("内部刊物　严禁翻印", 1, 1)]
    public void An_internal_stamp_stops_at_its_place(string text, int line, int column)
    {
        var found = Assert.Single(Checks.Of("secrecy.internal-stamp", text));

        Assert.Equal((FindingLevel.Stop, line, column), (found.Level, found.Line, found.Column));
    }

    [Theory]
    [InlineData("内部资料性出版物应当注明“内部资料，免费交流”。")]
    [InlineData("内部资料，免费交流")]
    [InlineData("严守国家秘密和工作秘密；")]
    [InlineData("档案馆保存的内部资料较多。")]
    [InlineData("要求干部做到内部文件不得外传。")]
    [InlineData("封面可以印“内部资料 注意保存”字样。")]
    [InlineData("企业内部文件管理制度")]
    public void An_internal_word_is_not_a_stamp(string text) => Assert.Empty(Checks.Of("secrecy.internal-stamp", text));

    [Fact]
    public void A_secrecy_finding_carries_only_the_mark_away()
    {
        var report = Checks.Of("机密★10年\n某部队营房坐落在某处，机密★10年，不得外泄。");

        Assert.Equal(2, report.SecrecyStops.Count());
        Assert.All(report.SecrecyStops, finding => Assert.Equal("机密★10年", finding.Sentence));
    }
}
