using TengchongPortal.Domain.Policies.Comparing;

namespace TengchongPortal.Domain.Tests.Policies;

/// <summary>Which clause of a policy stands beside which paragraph of its interpretation: only what is named, and named as its own.</summary>
public sealed class ClauseTests
{
    private const string Title = "关于印发《腾冲市高龄津贴管理办法》的通知";

    private const string Policy = """
        各乡镇人民政府：
        一、总体要求
        让老人放心。
        （一）应发尽发。
        二、办理流程
        （一）申请。
        （二）审核。
        第一条　为了规范发放，制定本办法。
        第二条 津贴按月发放。
        （三）这是第二条里的一项。
        第3条 标准每年公布。
        第一百零一条　本办法自公布之日起施行。
        第二条 附件里的另一个第二条。
        """;

    [Theory]
    [InlineData("为什么定第二条？", "第二条")]
    [InlineData("第二条、第3条说的是钱。", "第二条|第3条")]
    [InlineData("第三条说的是标准。", "第3条")]
    [InlineData("第 3 条说的是标准。", "第3条")]
    [InlineData("第一百零一条、第一〇一条、第101条是同一条。", "第一百零一条")]
    [InlineData("第十二条没有。", "")]
    [InlineData("《办法》第二条说的是钱。", "第二条")]
    [InlineData("《腾冲市高龄津贴管理办法》第二条说的是钱。", "第二条")]
    [InlineData("本办法第二条说的是钱。", "第二条")]
    [InlineData("根据《条例》第二条制定。", "")]
    [InlineData("根据《条例》（国务院令第711号）第二条、第三条制定。", "")]
    [InlineData("根据《条例》的第二条第一款和第三条制定。", "")]
    [InlineData("根据条例第二条制定。", "")]
    [InlineData("根据《条例》第一条，《办法》第二条规定按月发。", "第二条")]
    [InlineData("第二部分讲怎么办。", "二、")]
    [InlineData("第二部分第（一）项讲怎么申请。", "（一）")]
    [InlineData("第（二）项讲审核。", "（二）")]
    [InlineData("第（一）项有两个，不能确定是哪一个。", "")]
    [InlineData("第（三）项在条文里面，不单独对照。", "")]
    [InlineData("什么也没有点名。", "")]
    public void Only_a_clause_that_is_named_stands_beside_its_explanation(string explanation, string names)
    {
        var id = Guid.NewGuid();

        var clauses = Clauses.Of(Title, Policy, [(id, explanation)]);

        Assert.Equal(names, string.Join('|', clauses.Select(clause => clause.Name)));
        Assert.All(clauses, clause => Assert.Equal([new ClauseExplanation(id, explanation)], clause.Explanations.AsEnumerable()));
    }

    [Fact]
    public void A_heading_brings_the_paragraph_below_it_and_of_two_with_one_number_the_first_counts()
    {
        var clauses = Clauses.Of(Title, Policy, [(Guid.NewGuid(), "第一部分和第二条。")]);

        Assert.Equal(["一、总体要求\n让老人放心。", "第二条 津贴按月发放。"], clauses.Select(clause => clause.Words));
    }

    [Fact]
    public void The_item_that_is_named_with_its_part_is_that_one()
    {
        var clause = Assert.Single(Clauses.Of(Title, Policy, [(Guid.NewGuid(), "第一部分（一）讲应发尽发。")]));

        Assert.Equal("（一）应发尽发。", clause.Words);
    }

    [Theory]
    [InlineData("三", 3)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("九十九", 99)]
    [InlineData("一百零一", 101)]
    [InlineData("一百一十", 110)]
    [InlineData("一〇一", 101)]
    [InlineData("一千二百六十", 1260)]
    [InlineData("12", 12)]
    [InlineData("甲", 0)]
    [InlineData("百甲", 0)]
    [InlineData("", 0)]
    public void Numbers_of_clauses_are_read(string written, int number) => Assert.Equal(number, ChineseNumber.Read(written));
}
