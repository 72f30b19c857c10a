using TengchongPortal.Domain.Kernel;
using static TengchongPortal.Domain.Kernel.RuleBrokenException;

namespace TengchongPortal.Domain.Staff;

/// <summary>
/// A role that one administrator wants a person to have. It gives nothing until a second administrator confirms it, who is neither the one who
/// proposed it nor the one who receives it.
/// </summary>
public sealed class GrantProposal
{
    public const int ReasonMaxLength = 300;

    private GrantProposal()
    {
    }

    public Guid Id { get; private set; }

    public Guid AccountId { get; private set; }

    public StaffRole Role { get; private set; }

    public string OrganPath { get; private set; } = "";

    /// <summary>A document type key, or null for all types.</summary>
    public string? Type { get; private set; }

    public bool OnlyThisOrgan { get; private set; }

    public DateTimeOffset From { get; private set; }

    public DateTimeOffset Until { get; private set; }

    public string Reason { get; private set; } = "";

    public Guid ProposedBy { get; private set; }

    public string ProposedByName { get; private set; } = "";

    public DateTimeOffset ProposedAt { get; private set; }

    public ProposalOutcome Outcome { get; private set; }

    public Guid? DecidedBy { get; private set; }

    public string DecidedByName { get; private set; } = "";

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <param name="grant">What is wanted: role, organ, type.</param>
    /// <param name="from">First day in China.</param>
    /// <param name="until">Last day in China, that day included.</param>
    /// <exception cref="RuleBrokenException"><c>grants.capability</c>, <c>grants.own</c> or <c>grants.term</c>.</exception>
    public static GrantProposal Make(Guid accountId, Grant grant, DateOnly from, DateOnly until, string reason, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(grant);
        ArgumentNullException.ThrowIfNull(by);
        Require(by.May(Capability.AdministerAccounts, grant.OrganPath), "grants.capability", "您没有在这个单位提出授权的权限。");
        Require(by.Id != accountId, "grants.own", "不能给自己授予角色，须由另一名管理员提出。");
        Require(from <= until && ChinaTime.DayOf(at) <= until, "grants.term", "授权的截止日期不能早于起始日期，也不能早于今天。");
        return new()
        {
            Id = Guid.CreateVersion7(at),
            AccountId = accountId,
            Role = grant.Role,
            OrganPath = grant.OrganPath,
            Type = grant.Type,
            OnlyThisOrgan = grant.OnlyThisOrgan,
            From = ChinaTime.StartOf(from),
            Until = ChinaTime.StartOf(until.AddDays(1)),
            Reason = reason,
            ProposedBy = by.Id,
            ProposedByName = by.Name,
            ProposedAt = at,
        };
    }

    /// <returns>The grant, in force from now at the earliest.</returns>
    /// <exception cref="RuleBrokenException"><c>grants.capability</c>, <c>grants.second</c>, <c>grants.decided</c> or <c>grants.lapsed</c>.</exception>
    public RoleGrant Confirm(Actor by, DateTimeOffset at)
    {
        Decide(by, at);
        Require(at < Until, "grants.lapsed", "这项授权申请的期限已过，不能再确认；请重新提出。");
        Outcome = ProposalOutcome.Confirmed;
        return RoleGrant.Give(AccountId, Role, OrganPath, From > at ? From : at, Until, OnlyThisOrgan, Type);
    }

    /// <exception cref="RuleBrokenException"><c>grants.capability</c>, <c>grants.second</c> or <c>grants.decided</c>.</exception>
    public void Decline(Actor by, DateTimeOffset at)
    {
        Decide(by, at);
        Outcome = ProposalOutcome.Declined;
    }

    /// <summary>The organ was merged before anybody decided: the role is asked for at its successor.</summary>
    public void MoveTo(string path, bool onlyThisOrgan) => (OrganPath, OnlyThisOrgan) = (path, OnlyThisOrgan || onlyThisOrgan);

    private void Decide(Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        Require(by.May(Capability.AdministerSecurity, OrganPath), "grants.capability", "授权须由安全管理员确认，您没有这项权限。");
        Require(by.Id != ProposedBy && by.Id != AccountId, "grants.second", "授权须由第二名管理员确认：提出申请的人和接受授权的人都不能确认。");
        Require(Outcome == ProposalOutcome.Open, "grants.decided", "这项授权申请已经办结，请刷新查看结果。");
        (DecidedBy, DecidedByName, DecidedAt) = (by.Id, by.Name, at);
    }
}
