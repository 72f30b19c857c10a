using TengchongPortal.Domain.Disclosures.Patterns;

namespace TengchongPortal.Domain.Tests.Disclosures.Patterns;

/// <summary>R178: what of a heading may stand in another text.</summary>
public sealed class PatternHeadingTests
{
    [Theory]
    [InlineData("一、总体要求", "一、总体要求")]
    [InlineData("（一）工作目标", "（一）工作目标")]
    [InlineData("第三条 适用范围", "第三条 适用范围")]
    [InlineData("2. 办理流程", "2. 办理流程")]
    [InlineData("3、收费标准", "3、收费标准")]
    [InlineData("（2）材料", "（2）材料")]
    [InlineData("2019年重点工作", "××年重点工作")]
    [InlineData("2019年3月5日安排", "××年××月××日安排")]
    [InlineData("二〇一九年三月五日安排", "××年××月××日安排")]
    [InlineData("三月十二日前完成", "××月××日前完成")]
    [InlineData("联系人：张三 13812345678", "联系人：")]
    [InlineData("联系电话:0875-5131234", "联系电话：")]
    [InlineData("热线0875-5131234", "热线××")]
    [InlineData("证号53052119900101123X", "证号××")]
    [InlineData("负责人（李四）", "负责人")]
    [InlineData("写信到 li.si@example.gov.cn", "写信到 ××")]
    [InlineData("总投资1,200.50万元", "总投资××万元")]
    [InlineData("增长１２％", "增长××％")]
    [InlineData("（二〇一九）", "")]
    public void A_heading_keeps_its_words_and_loses_what_is_of_one_text_only(string heading, string kept) =>
        Assert.Equal(kept, PatternHeading.Of(heading));
}
