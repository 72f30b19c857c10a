using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Reposts;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Reposts;

/// <summary>A text of a higher government in the queue: its words, its term, its states (R115).</summary>
public sealed class RepostTests
{
    private const string Body = "一、公开栏和网站发布同一文本。\n\n二、期限为15个工作日。";

    private static readonly DateTimeOffset _received = ChinaTime.StartOf(new(2019, 9, 27)).AddHours(16);

    private static readonly RepostSource _source = new("yn", "云南省人民政府", "www.yn.gov.cn");

    private static readonly RuleBook _rules = RuleBook.Of([new(Repost.TermRule, 24, "", RuleUnit.Hours, new(2019, 1, 1), null, "转载", "地方惯例", SourceGrade.K)]);

    public static TheoryData<string, bool> OtherWords => new()
    {
        { Body, true },
        { "## 一、公开栏和网站发布同一文本。\r\n\r\n- 二、期限为**15**个工作日。", true },
        { "一、公开栏和网站发布同一文本。 二、期限为１５个工作日。", true },
        { "一、公开栏和网站发布同一文本；二、期限为15个工作日。", false },
        { "一、公开栏和网站发布同一文本。\n\n二、期限为20个工作日。", false },
        { "一、公开栏和网站发布同一文本。", false },
    };

    public static TheoryData<double, double, RepostState> Terms => new()
    {
        { 0, -1, RepostState.Waiting },
        { 24, -1, RepostState.Waiting },
        { 24.001, -1, RepostState.Late },
        { 30, 24, RepostState.Posted },
        { 30, 24.001, RepostState.PostedLate },
    };

    [Theory]
    [MemberData(nameof(OtherWords))]
    public void Setting_does_not_count_and_every_character_does(string other, bool isSame) =>
        Assert.Equal(isSame, Entry().IsWordForWord(Texts.Notice("关于政务公开的通知") with { Body = other }));

    [Theory]
    [InlineData(RepostFinding.NotLooked, SourceSighting.Says, RepostFinding.Same)]
    [InlineData(RepostFinding.NotLooked, SourceSighting.SaysOther, RepostFinding.Suspected)]
    [InlineData(RepostFinding.NotLooked, SourceSighting.Unreachable, RepostFinding.NotLooked)]
    [InlineData(RepostFinding.Same, SourceSighting.Missing, RepostFinding.Suspected)]
    [InlineData(RepostFinding.Changed, SourceSighting.SaysOther, RepostFinding.Changed)]
    [InlineData(RepostFinding.Changed, SourceSighting.Says, RepostFinding.Same)]
    [InlineData(RepostFinding.Gone, SourceSighting.Missing, RepostFinding.Gone)]
    public void What_a_machine_sees_is_a_suspicion_and_takes_nothing_back_that_a_person_found(RepostFinding before, SourceSighting sighting, RepostFinding after)
    {
        var entry = Entry();
        if (before is not RepostFinding.NotLooked)
        {
            entry.Look(entry.Title, before switch { RepostFinding.Same => Body, RepostFinding.Gone => null, _ => Body + "三" }, _received.AddHours(1));
        }

        Assert.Equal(before != after, entry.Sight(sighting, _received.AddHours(2)));

        Assert.Equal(after, entry.Finding);
        Assert.Equal(_received.AddHours(2), entry.WatchedAt);
    }

    [Theory]
    [InlineData("首页 > 政策\n一、公开栏和网站发布同一文本。\n二、期限为15个工作日。\n版权所有", SourceSighting.Says)]
    [InlineData("一、公开栏和网站\n发布同一文本。 上一篇 二、期限为１５个工作日。", SourceSighting.Says)]
    [InlineData("一、公开栏和网站发布同一文本。二、期限为20个工作日。", SourceSighting.SaysOther)]
    [InlineData("二、期限为15个工作日。一、公开栏和网站发布同一文本。", SourceSighting.SaysOther)]
    [InlineData("", SourceSighting.SaysOther)]
    public void The_text_is_found_among_whatever_else_the_page_shows(string page, SourceSighting sighting) => Assert.Equal(sighting, SourcePassages.Find(Body, page));

    [Fact]
    public void The_way_of_writing_is_no_part_of_what_is_looked_for() => Assert.Equal(
        SourceSighting.Says,
        SourcePassages.Find("## 一、目标\n\n1. 办理[指南](https://www.yn.gov.cn/a.html)\n- 公开\n\n| 事项 | 时限 |\n| --- | ---: |\n| 受理 | 3日 |\n\n![图](a.png)", "一、目标 办理指南 公开 事项 时限 受理 3日 图"));

    [Fact]
    public void Another_title_is_another_text() => Assert.False(Entry().IsWordForWord(Texts.Notice("关于做好政务公开的通知") with { Body = Body }));

    [Theory]
    [MemberData(nameof(Terms))]
    public void The_term_runs_by_the_hour_over_nights_and_holidays(double hoursNow, double postedAfter, RepostState state)
    {
        var entry = Entry();
        if (postedAfter >= 0)
        {
            entry.Post(_received.AddHours(postedAfter));
        }

        Assert.Equal(state, entry.StateAt(_received.AddHours(hoursNow), _rules));
    }

    [Fact]
    public void Only_the_first_posting_counts()
    {
        var entry = Entry();
        entry.Post(_received.AddHours(3));
        entry.Post(_received.AddHours(90));

        Assert.Equal(_received.AddHours(3), entry.PostedAt);
    }

    [Theory]
    [InlineData("http://www.yn.gov.cn/a.html", true)]
    [InlineData("https://WWW.YN.GOV.CN/a.html", true)]
    [InlineData("https://www.yn.gov.cn.example.com/a.html", false)]
    [InlineData("https://www.yn.gov.cn@example.com/a.html", false)]
    [InlineData("https://www.yn.gov.cn:8443/a.html", false)]
    [InlineData("ftp://www.yn.gov.cn/a.html", false)]
    public void An_address_belongs_to_the_source_only_on_its_own_host(string address, bool isHeld) => Assert.Equal(isHeld, _source.Holds(new Uri(address)));

    [Fact]
    public void What_is_not_of_the_source_or_says_nothing_is_refused()
    {
        Assert.Equal("repost.address", Assert.Throws<RuleBrokenException>(() => Entry(address: "https://www.example.com/a.html")).Rule);
        Assert.Equal("repost.text", Assert.Throws<RuleBrokenException>(() => Entry(body: " \n##")).Rule);
    }

    [Fact]
    public void Setting_aside_asks_for_a_reason_once_and_never_after_posting()
    {
        var (waiting, posted) = (Entry(), Entry());
        posted.Post(_received.AddHours(1));

        Assert.Equal("repost.reason", Assert.Throws<RuleBrokenException>(() => waiting.SetAside(" ", _received)).Rule);
        waiting.SetAside("与本市无关", _received.AddHours(1));
        Assert.Equal(RepostState.SetAside, waiting.StateAt(_received.AddHours(100), _rules));
        Assert.Equal("repost.set-aside", Assert.Throws<RuleBrokenException>(() => waiting.SetAside("再次", _received)).Rule);
        Assert.Equal("repost.posted", Assert.Throws<RuleBrokenException>(() => posted.SetAside("与本市无关", _received)).Rule);
    }

    [Fact]
    public void A_look_at_the_source_finds_it_the_same_changed_or_gone()
    {
        var entry = Entry();
        Assert.Equal(RepostFinding.NotLooked, entry.Finding);

        foreach (var (body, finding) in new (string?, RepostFinding)[] { (Body, RepostFinding.Same), (Body + "三、补充。", RepostFinding.Changed), (null, RepostFinding.Gone) })
        {
            entry.Look(entry.Title, body, _received.AddDays(1));
            Assert.Equal(finding, entry.Finding);
        }
    }

    private static Repost Entry(string address = "https://www.yn.gov.cn/a.html", string body = Body)
    {
        var clerk = People.One(StaffRole.DraftingClerk);
        var edition = Document.StartDraft(Organs.Department, "repost", Texts.Notice("关于政务公开的通知"), new(EditorialEvent.Create, clerk, _received));
        return Repost.Receive(new("关于政务公开的通知", new Uri(address), new(2019, 9, 26), body), _source, edition.Document, clerk, _received);
    }
}
