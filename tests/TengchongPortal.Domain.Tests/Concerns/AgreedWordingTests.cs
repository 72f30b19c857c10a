using TengchongPortal.Domain.Concerns.Wordings;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Concerns;

/// <summary>Who writes an agreed wording, who signs for it, and for which edition a receipt holds (R41).</summary>
public sealed class AgreedWordingTests
{
    private static readonly DateTimeOffset _at = ChinaTime.StartOf(new(2019, 9, 27)).AddHours(9);

    private static readonly Actor _office = People.One(StaffRole.OfficeEditor);

    private static readonly Actor _clerk = People.One(StaffRole.DraftingClerk, People.Department);

    private static WordingWords Words => new("学生营养餐", ["营养餐", "学生午餐"], "供应单位已更换，每天公示菜单。", [People.Department]);

    public static TheoryData<string, WordingWords> Spoilt => new()
    {
        { "wording.topic", Words with { Topic = " " } },
        { "wording.topic", Words with { Topic = new('题', AgreedWording.TopicMaxLength + 1) } },
        { "wording.marks", Words with { Marks = [] } },
        { "wording.marks", Words with { Marks = ["餐"] } },
        { "wording.marks", Words with { Marks = [.. Enumerable.Range(0, AgreedWording.MostMarks + 1).Select(number => $"关键词{number}")] } },
        { "wording.marks", Words with { Marks = ["营养|餐"] } },
        { "wording.text", Words with { Text = "" } },
        { "wording.units", Words with { Units = [] } },
    };

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void What_is_not_whole_is_refused(string code, WordingWords words) => Assert.Equal(code, Refusal(() => Opened(words)));

    [Fact]
    public void Only_the_office_writes_changes_and_ends_it()
    {
        var wording = Opened();

        Assert.Equal("workflow.capability", Refusal(() => AgreedWording.Open(Words, People.City, Guid.NewGuid(), _clerk, _at)));
        Assert.Equal("workflow.capability", Refusal(() => wording.Change(Words, _clerk, wording.Version, _at)));
        Assert.Equal("workflow.capability", Refusal(() => wording.Close(_clerk, wording.Version, _at)));
    }

    [Fact]
    public void A_unit_signs_for_itself_and_the_office_for_nobody()
    {
        var wording = Opened();

        Assert.Equal("workflow.capability", Refusal(() => wording.Acknowledge(_office, 1, _at)));
        wording.Acknowledge(_clerk, 1, _at);

        Assert.False(wording.IsUnread(People.Department));
        Assert.Equal(_clerk.Name, wording.Receipts.Single().PersonName);
    }

    [Fact]
    public void A_changed_text_asks_anew_and_changed_marks_do_not()
    {
        var wording = Opened();
        wording.Acknowledge(_clerk, 1, _at);

        wording.Change(Words with { Marks = ["营养餐"] }, _office, wording.Version, _at);
        Assert.False(wording.IsUnread(People.Department));
        wording.Change(Words with { Text = "供应单位已更换，家长可以到校查看。" }, _office, wording.Version, _at);

        Assert.True(wording.IsUnread(People.Department));
        Assert.Equal("wording.stale", Refusal(() => wording.Acknowledge(_clerk, 1, _at)));
        wording.Acknowledge(_clerk, 2, _at);
        Assert.False(wording.IsUnread(People.Department));
    }

    [Fact]
    public void It_is_seen_by_office_and_members_and_by_nobody_else()
    {
        var wording = Opened();
        var neighbour = new Actor(Guid.NewGuid(), "邻居", [new(StaffRole.DraftingClerk, Organs.OtherDepartment.Path)]);

        Assert.True(wording.IsOpenTo(_office));
        Assert.True(wording.IsOpenTo(_clerk));
        Assert.False(wording.IsOpenTo(neighbour));
        wording.Change(Words with { Units = [People.Department, Organs.OtherDepartment.Path] }, _office, wording.Version, _at);
        Assert.True(wording.IsOpenTo(neighbour));
        Assert.True(wording.IsUnread(Organs.OtherDepartment.Path));
    }

    [Fact]
    public void What_has_ended_takes_no_more_receipts_and_no_change()
    {
        var wording = Opened();
        wording.Close(_office, wording.Version, _at);

        Assert.Equal("wording.closed", Refusal(() => wording.Acknowledge(_clerk, 1, _at)));
        Assert.Equal("wording.closed", Refusal(() => wording.Change(Words, _office, wording.Version, _at)));
        Assert.Equal("wording.closed", Refusal(() => wording.Close(_office, wording.Version, _at)));
    }

    [Fact]
    public void A_stale_sheet_changes_nothing()
    {
        var wording = Opened();

        Assert.Equal("wording.stale", Refusal(() => wording.Change(Words, _office, wording.Version - 1, _at)));
        Assert.Equal("wording.stale", Refusal(() => wording.Close(_office, wording.Version - 1, _at)));
    }

    [Theory]
    [InlineData("关于营养餐供应的通报", true)]
    [InlineData("学生午餐菜单", true)]
    [InlineData("校园安全检查情况", false)]
    public void A_title_speaks_of_it_by_its_marks(string title, bool isSpokenOf) => Assert.Equal(isSpokenOf, Opened().IsSpokenOf(title));

    private static AgreedWording Opened(WordingWords? words = null) => AgreedWording.Open(words ?? Words, People.City, Guid.NewGuid(), _office, _at);

    private static string Refusal(Action act) => Assert.Throws<RuleBrokenException>(act).Rule;
}
