using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Web.Foundations.Refusals;

/// <summary>Which rule a sentence of the error summary came from: the model state keeps the words only, help is found by the code.</summary>
internal static class SaidRules
{
    extension(HttpContext context)
    {
        public void Say(RuleBrokenException rule)
        {
            ArgumentNullException.ThrowIfNull(rule);
            Said(context)[rule.Message] = rule.Rule;
        }

        public string? RuleOf(string sentence) => Said(context).GetValueOrDefault(sentence);
    }

    private static Dictionary<string, string> Said(HttpContext context)
    {
        if (context.Items[typeof(SaidRules)] is not Dictionary<string, string> said)
        {
            context.Items[typeof(SaidRules)] = said = [];
        }

        return said;
    }
}
