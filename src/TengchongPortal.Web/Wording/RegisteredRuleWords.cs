using TengchongPortal.Domain.Rules;

namespace TengchongPortal.Web.Wording;

public static class RegisteredRuleWords
{
    extension(RegisteredRule rule)
    {
        /// <summary>Its number, or that it is still to be found.</summary>
        public string NumberLabel => rule.Number.Length > 0 ? rule.Number : "文号待核对";
    }
}
