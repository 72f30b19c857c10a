using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using static TengchongPortal.Domain.Kernel.RuleBrokenException;

namespace TengchongPortal.Domain.Organisations;

/// <summary>
/// One statement of who answers for openness at an organ: written by one person, in force once a second has confirmed it. Statements are never
/// changed; the newest confirmed one holds, and the older ones tell who answered when (R10, R177).
/// </summary>
public sealed class ResponsibilityEntry : SecondedStatement
{
    private ResponsibilityEntry()
    {
    }

    private ResponsibilityEntry(Actor by, DateTimeOffset at)
        : base(by, at)
    {
    }

    public Guid OrganId { get; private set; }

    public string HeadName { get; private set; } = "";

    public string HeadPost { get; private set; } = "";

    public string LeadingGroup { get; private set; } = "";

    public string LeaderName { get; private set; } = "";

    public string LeaderPost { get; private set; } = "";

    public string OfficeName { get; private set; } = "";

    public string Phone { get; private set; } = "";

    public string OfficerName { get; private set; } = "";

    public string DeputyName { get; private set; } = "";

    public int FullTime { get; private set; }

    public int PartTime { get; private set; }

    public Responsibility Said => new(LeadingGroup, LeaderName, LeaderPost, OfficeName, Phone, OfficerName, DeputyName, FullTime, PartTime) { HeadName = HeadName, HeadPost = HeadPost };

    /// <exception cref="RuleBrokenException"><c>organs.capability</c>, or what <see cref="Responsibility.Checked"/> refuses.</exception>
    public static ResponsibilityEntry Enter(Organ organ, Responsibility said, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(organ);
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(by);
        Require(ResponsibilityRights.MayEnter(by, organ.Path), "organs.capability", "您没有登记这个单位公开工作责任的权限。");
        var tidy = said.Checked();
        return new(by, at)
        {
            OrganId = organ.Id,
            HeadName = tidy.HeadName,
            HeadPost = tidy.HeadPost,
            LeadingGroup = tidy.LeadingGroup,
            LeaderName = tidy.LeaderName,
            LeaderPost = tidy.LeaderPost,
            OfficeName = tidy.OfficeName,
            Phone = tidy.Phone,
            OfficerName = tidy.OfficerName,
            DeputyName = tidy.DeputyName,
            FullTime = tidy.FullTime,
            PartTime = tidy.PartTime,
        };
    }

    /// <exception cref="RuleBrokenException"><c>organs.capability</c>, <c>organs.second</c> or <c>organs.decided</c>.</exception>
    public void Confirm(Organ organ, Actor by, DateTimeOffset at) => Decide(ProposalOutcome.Confirmed, organ, by, at);

    /// <exception cref="RuleBrokenException"><c>organs.capability</c>, <c>organs.second</c> or <c>organs.decided</c>.</exception>
    public void Decline(Organ organ, Actor by, DateTimeOffset at) => Decide(ProposalOutcome.Declined, organ, by, at);

    private void Decide(ProposalOutcome outcome, Organ organ, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(organ);
        ArgumentNullException.ThrowIfNull(by);
        Require(ResponsibilityRights.MayConfirm(by, organ.Path), "organs.capability", "公开工作责任登记须由本单位初审人、终审人或者政务公开办确认，您没有这项权限。");
        Require(by.Id != EnteredBy, "organs.second", "登记人不能确认自己填写的内容，请由另一人确认。");
        Require(Outcome == ProposalOutcome.Open, "organs.decided", "这项登记已经办结，请刷新查看结果。");
        Close(outcome, by, at);
    }
}
