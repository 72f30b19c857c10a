using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Policies.Meetings;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Policies;

/// <summary>The record of a meeting and its open items (R30).</summary>
public sealed class MeetingTests
{
    private static readonly byte[] _salt = new byte[ContentHash.SaltBytes];

    private static readonly MeetingFacts _whole = new()
    {
        Number = "第30次",
        HeldOn = new(2019, 11, 20),
        Items = [new("提高高龄津贴标准", People.Department), new("机关值班安排", People.Department, Reason: "只涉及机关内部安排")],
    };

    private static readonly RevisionText _meeting = Texts.Notice("第30次常务会议公开议题") with { Meeting = _whole };

    public static TheoryData<string, MeetingFacts> Spoilt => new()
    {
        { "contract.meeting.number", _whole with { Number = "" } },
        { "contract.meeting.held_on", _whole with { HeldOn = null } },
        { "contract.meeting.speakers", _whole with { Kind = MeetingKind.Briefing } },
        { "contract.meeting.items", _whole with { Items = [] } },
        { "contract.meeting.subject.1", _whole with { Items = _whole.Items.SetItem(1, _whole.Items[1] with { Subject = "" }) } },
        { "contract.meeting.owner.0", _whole with { Items = _whole.Items.SetItem(0, _whole.Items[0] with { OwnerPath = "" }) } },
    };

    public static TheoryData<bool, string, MeetingItemState> States => new()
    {
        { false, "", MeetingItemState.Open },
        { false, "只涉及机关内部安排", MeetingItemState.Reasoned },
        { true, "", MeetingItemState.Explained },
        { true, "只涉及机关内部安排", MeetingItemState.Explained },
    };

    [Fact]
    public void What_is_whole_has_no_fault_and_a_briefing_needs_no_number()
    {
        Assert.Empty(MeetingContract.Faults(_meeting));
        Assert.Empty(MeetingContract.Faults(_meeting with { Meeting = _whole with { Kind = MeetingKind.PressConference, Number = "", Speakers = "泰山岩，副局长" } }));
    }

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void A_meeting_with_one_thing_wrong_is_told_that_thing(string code, MeetingFacts facts) =>
        Assert.Equal([code], MeetingContract.Faults(_meeting with { Meeting = facts }).Select(fault => fault.Code));

    [Theory]
    [MemberData(nameof(States))]
    public void An_item_is_owed_until_it_is_explained_or_a_reason_is_given(bool isExplained, string reason, MeetingItemState state) =>
        Assert.Equal(state, (_whole.Items[0] with { Reason = reason }).StateWhen(isExplained));

    [Fact]
    public void Whatever_changes_in_an_item_changes_the_hash_and_a_text_without_a_meeting_keeps_its_own()
    {
        var changed = new[]
        {
            _whole.Items[0] with { Subject = "提高津贴" }, _whole.Items[0] with { OwnerPath = People.OtherDepartment }, _whole.Items[0] with { Policy = Guid.NewGuid() },
            _whole.Items[0] with { Answer = Guid.NewGuid() }, _whole.Items[0] with { Reason = "另行解读" },
        };

        Assert.Equal(changed.Length + 2, changed.Select(item => ContentHash.Of(_meeting with { Meeting = _whole with { Items = _whole.Items.SetItem(0, item) } }, _salt))
            .Append(ContentHash.Of(_meeting, _salt)).Append(ContentHash.Of(_meeting with { Meeting = null }, _salt)).Distinct().Count());
        Assert.Equal(ContentHash.Of(Texts.Notice("第30次常务会议公开议题"), _salt), ContentHash.Of(_meeting with { Meeting = null }, _salt));
    }

    [Fact]
    public void Readers_find_the_items_in_the_text_in_their_order()
    {
        Assert.EndsWith("## 公开议题\n\n1. 提高高龄津贴标准\n2. 机关值班安排", MeetingAgenda.Laid(_meeting).Body, StringComparison.Ordinal);
        var html = MeetingAgenda.Laid(_meeting with { Format = BodyFormat.Html, Body = "<p>会议要求</p>", Meeting = _whole with { Items = [new("a < b", People.Department)] } }).Body;
        Assert.Equal("<p>会议要求</p><h2>公开议题</h2><ol><li>a &lt; b</li></ol>", html);
    }

    [Fact]
    public void The_policy_and_the_answer_are_led_to_once_each()
    {
        var (policy, answer) = (Guid.NewGuid(), Guid.NewGuid());
        var facts = _whole with { Items = [new("一", People.Department, policy, answer), new("二", People.Department, policy)] };

        Assert.Equal([policy, answer], MeetingAgenda.Links(_meeting with { Meeting = facts }).Select(link => link.TargetDocumentId));
    }
}
