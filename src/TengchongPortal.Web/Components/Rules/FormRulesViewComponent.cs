using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Components.Rules;

/// <summary>By which rules of the register a form is dealt with, as they are in force today (R43).</summary>
public sealed class FormRulesViewComponent(RuleRegister register, TimeProvider clock) : ViewComponent
{
    /// <summary>The city's rule of participation, which every form of citizens cites.</summary>
    public const string Participation = "腾冲市公众参与和政民互动工作制度";

    /// <param name="code">Codes of the terms that the form starts, with | between them; a rule that sets one of them is cited.</param>
    public IViewComponentResult Invoke(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var (today, codes) = (ChinaTime.DayOf(clock.GetUtcNow()), code.Split('|'));
        return View("/Components/Rules/_FormRules.cshtml", register.Rules.Index()
            .Where(rule => (rule.Item.Title == Participation || rule.Item.Clocks.Any(codes.Contains)) && (rule.Item.From is not { } from || from <= today) && (rule.Item.To is not { } to || to >= today))
            .Select(rule => new FormRule(rule.Item.Title, rule.Item.Number, $"{PublicAddresses.Rules}#{PublicAddresses.RuleAnchor(rule.Index)}")).ToList());
    }
}

/// <param name="Number">Of the document; empty while it is still to be found, which the register says.</param>
/// <param name="Address">Where the rule stands in the register.</param>
public sealed record FormRule(string Title, string Number, string Address);
