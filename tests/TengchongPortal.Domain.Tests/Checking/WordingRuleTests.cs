using System.Collections.Immutable;
using TengchongPortal.Domain.Checking;
using TengchongPortal.Domain.Checking.Reading;

namespace TengchongPortal.Domain.Tests.Checking;

// R18, R90, R109
public sealed class WordingRuleTests
{
    [Theory]
    [InlineData("保政办发[2018]33号", 1, "保政办发〔2018〕33号")]
    [InlineData("根据国发（2019）5号文件", 3, "国发〔2019〕5号")]
    [InlineData("见云政办发【2019】5号", 2, "云政办发〔2019〕5号")]
    [InlineData("保政办发〔2018〕第33号", 1, "保政办发〔2018〕33号")]
    [InlineData("保政办发〔2018〕033号", 1, "保政办发〔2018〕33号")]
    [InlineData("保政办发〔2018〕33", 1, "保政办发〔2018〕33号")]
    [InlineData("保政办发〔18〕33号", 1, "保政办发〔2018〕33号")]
    [InlineData("保政办发 〔2018〕 33 号", 1, "保政办发〔2018〕33号")]
    [InlineData("保政办发〔２０１８〕３３号", 1, "保政办发〔2018〕33号")]
    [InlineData("保政办发﹝2018﹞33号", 1, "保政办发〔2018〕33号")]
    public void A_faulty_document_number_warns_with_the_right_form(string text, int column, string suggestion)
    {
        var found = Assert.Single(Checks.Of("docno.form", text));

        Assert.Equal((FindingLevel.Warn, column, suggestion), (found.Level, found.Column, found.Suggestion));
    }

    [Theory]
    [InlineData("保政办发〔2018〕33号")]
    [InlineData("（2019）最高法民申12号")]
    [InlineData("计划投资（2019）万元")]
    [InlineData("依据第711号国务院令")]
    public void A_good_number_or_no_number_is_left_alone(string text) => Assert.Empty(Checks.Of("docno.form", text));

    [Theory]
    [InlineData("报政办发〔2018〕56号", "保政办发〔2018〕56号")]
    [InlineData("根据某政办发〔2018〕56号", "保政办发〔2018〕56号")]
    [InlineData("某某字〔2018〕56号", "核对发文机关代字")]
    public void A_prefix_outside_the_register_stops(string text, string suggestion)
    {
        var found = Assert.Single(AgainstRegister(text), finding => finding.Code == "docno.prefix.unknown");

        Assert.Equal((FindingLevel.Stop, suggestion), (found.Level, found.Suggestion));
    }

    [Fact]
    public void A_prefix_of_the_register_passes_behind_any_words() =>
        Assert.Empty(AgainstRegister("根据国发〔2019〕5号、保政办发〔2018〕33号"));

    [Fact]
    public void Two_kinds_of_paper_of_one_issuer_are_no_fault() =>
        Assert.Empty(Checks.Of("docno.prefix.unknown", "《某市人民政府关于甲的通知》（保政发〔2018〕1号）、《某市人民政府关于乙的通知》（保政发〔2018〕2号）、《某市人民政府关于丙的批复》（保政函〔2018〕3号）"));

    [Theory]
    [InlineData("各乡镇,各部门：请遵照执行。", 4)]
    [InlineData("公安(网安)等部门，以及其他。", 3)]
    [InlineData("现将有关情况报告如下:第一项。", 11)]
    public void A_halfwidth_mark_between_characters_warns_once_a_line(string text, int column)
    {
        var found = Assert.Single(Checks.Of("punct.halfwidth", text));

        Assert.Equal((FindingLevel.Warn, column), (found.Level, found.Column));
    }

    [Theory]
    [InlineData("面积为1,200平方米，时间10:30。")]
    [InlineData("见 https://example.gov.cn/a?b=c")]
    [InlineData("《关于甲,乙的通知》")]
    public void A_halfwidth_mark_elsewhere_is_left_alone(string text) => Assert.Empty(Checks.Of("punct.halfwidth", text));

    [Theory]
    [InlineData("公安、应急、等部门", 4, "应急、等")]
    [InlineData("一是公开，，二是解读。", 5, "，，")]
    [InlineData("公开及时、。", 5, "、。")]
    public void A_stray_mark_warns(string text, int column, string words)
    {
        var found = Assert.Single(Checks.Of("punct.stray", text));

        Assert.Equal((column, words), (found.Column, found.Text));
    }

    [Theory]
    [InlineData("分级、等级保护")]
    [InlineData("自愿、公平、等价有偿")]
    [InlineData("公安、应急等部门。")]
    [InlineData("他说：“好，”然后走了。")]
    public void A_mark_in_its_place_passes(string text) => Assert.Empty(Checks.Of("punct.stray", text));

    [Theory]
    [InlineData("接受咨询35.72人次", FindingLevel.Stop)]
    [InlineData("办结1.5件次。", FindingLevel.Stop)]
    [InlineData("职数为67.6人，不足。", FindingLevel.Warn)]
    public void A_fraction_of_a_person_is_found(string text, FindingLevel level) =>
        Assert.Equal(level, Assert.Single(Checks.Of("unit.fractional-count", text)).Level);

    [Theory]
    [InlineData("接受咨询35.72万人次")]
    [InlineData("户均3.5人，")]
    [InlineData("每万人拥有医生2.5人。")]
    [InlineData("接受咨询3572人次")]
    [InlineData("投资1.5亿元")]
    [InlineData("“5.12”人民防空宣传")]
    public void A_whole_count_or_an_average_passes(string text) => Assert.Empty(Checks.Of("unit.fractional-count", text));

    [Theory]
    [InlineData("按照“谁审批、谁监管，谁主管、谁监管”的原则")]
    [InlineData("“谁起草、谁解读”")]
    [InlineData("“公平、公正、公开”")]
    public void An_official_saying_passes(string text) => Assert.Empty(Checks.Of("phrase.duplicated", text));

    [Theory]
    [InlineData("第二条 有关单位应当公开。 第三条 另行规定。")]
    [InlineData("区长 张某某")]
    [InlineData("1. 推进公开")]
    public void A_space_that_divides_passes(string text) => Assert.Empty(Checks.Of("space.stray", text));

    [Fact]
    public void Citizens_write_as_they_please_and_carried_over_texts_are_not_stopped_for_wording()
    {
        const string text = "按照“谁牵头,谁落实,谁负责、谁落实”，接受咨询35.72人次，见保政办发[2018]33号、等。";

        Assert.Empty(Checks.Of(text, TextKind.Letter).Findings);
        Assert.Empty(Checks.Of(text, TextKind.Application).Findings);
        Assert.False(Checks.Of(text, TextKind.Import).HasStops);
        Assert.Equal(2, Checks.Of(text).Stops.Count());
    }

    [Fact]
    public void Official_titles_are_not_corrected()
    {
        const string title = "关于推行执法公示,全过程记录、等 3 项制度的意见";

        Assert.Empty(Checks.Of($"印发《{title}》。").Findings);
        Assert.Empty(Checks.Checker.Check(new CheckedText($"印发{title}。", TextKind.Draft) { Titles = new TitleRegister([title]) }).Findings);
        Assert.NotEmpty(Checks.Of($"印发{title}。").Findings);
    }

    private static ImmutableArray<Finding> AgainstRegister(string text) =>
        Checks.Checker.Check(new CheckedText(text, TextKind.Draft) { KnownPrefixes = ["保政办发", "国发"] }).Findings;
}
