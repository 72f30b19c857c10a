using TengchongPortal.Domain.Checking.PersonalNumbers;

namespace TengchongPortal.Domain.Tests.Checking;

/// <summary>What may lead to a person is told by little: a question that is not counted costs nothing.</summary>
public sealed class PersonalTraceTests
{
    [Theory]
    [InlineData("13812345678")]
    [InlineData("138 1234 5678")]
    [InlineData("0875—5123456")]
    [InlineData("5123456")]
    [InlineData("512 34 56")]
    [InlineData("11010519491231002X")]
    [InlineData("６２２２０２１２３４５６７８９０１２３")]
    [InlineData("低保 410105194912310021 张三")]
    [InlineData("zhang@example.test")]
    [InlineData("zhang＠example.test")]
    [InlineData("幺三八零零零零幺幺幺幺")]
    public void It_may_lead_to_a_person(string words) => Assert.True(PersonalTrace.IsIn(words));

    [Theory]
    [InlineData("")]
    [InlineData("低保")]
    [InlineData("腾政发〔2018〕56号")]
    [InlineData("2018-56")]
    [InlineData("2019年3月12日")]
    [InlineData("二〇一九年三月")]
    [InlineData("12345 热线")]
    [InlineData("5G 网络")]
    public void It_leads_to_nobody(string words) => Assert.False(PersonalTrace.IsIn(words));
}
