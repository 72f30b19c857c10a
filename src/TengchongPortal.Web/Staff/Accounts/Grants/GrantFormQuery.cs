using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Data.Reference;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Staff.Accounts.Grants;

/// <summary>Draws the form of a proposed role: a year by the dated rule unless something else is typed.</summary>
public sealed class GrantFormQuery(StaffReach reach, ReferenceBook book, RuleBook rules, TimeProvider clock)
{
    private const string TermRule = "staff.grant-term";

    /// <exception cref="RuleBrokenException"><c>unknown</c> or <c>accounts.capability</c>.</exception>
    public async Task<GrantFormPage> RunAsync(Guid accountId, GrantForm? typed, Actor actor, CancellationToken ct)
    {
        var account = await reach.RequireAsync(accountId, actor, Capability.AdministerAccounts, ct);
        var organs = await reach.OwnOrgansAsync(actor, ct);
        return new(
            accountId,
            account.DisplayName,
            typed ?? Fresh(account.OrganId),
            [.. organs.Select(organ => new SelectListItem(organ.Name, organ.Id.ToString()))],
            [new("全部类型", ""), .. book.Contracts.Types.Select(type => new SelectListItem(type.Name, type.Key))],
            [.. Enum.GetValues<StaffRole>().Select(role => new SelectListItem(role.Label, role.ToString()))]);
    }

    private GrantForm Fresh(Guid organId)
    {
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        return new() { Organ = organId, From = today, Until = today.AddMonths(rules.InForce(TermRule, today).Whole).AddDays(-1) };
    }
}
