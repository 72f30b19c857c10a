using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Policies.Rules;

/// <summary>By which rules of the register a form is dealt with, as they are in force today (R43).</summary>
public sealed class FormRulesViewComponent(RuleRegister register, TimeProvider clock) : ViewComponent
{
    /// <param name="code">Codes of the terms that the form starts, with | between them; a rule that sets one of them is cited.</param>
    public IViewComponentResult Invoke(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var (today, codes) = (ChinaTime.DayOf(clock.GetUtcNow()), code.Split('|'));
        return View("/Citizens/Policies/Rules/_FormRules.cshtml", register.Rules.Index()
            .Where(rule => rule.Item.Clocks.Any(codes.Contains) && (rule.Item.From is not { } from || from <= today) && (rule.Item.To is not { } to || to >= today))
            .Select(rule => new FormRule(rule.Item.Title, rule.Item.Number, $"{PublicAddresses.Rules}#{RulesPage.AnchorOf(rule.Index)}")).ToList());
    }
}

/// <param name="Address">Where the rule stands in the register.</param>
public sealed record FormRule(string Title, string Number, string Address);
