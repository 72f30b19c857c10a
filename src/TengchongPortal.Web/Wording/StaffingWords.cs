using TengchongPortal.Domain.Disclosures.Routing;

namespace TengchongPortal.Web.Wording;

/// <summary>What a staffing check says to the office.</summary>
public static class StaffingWords
{
    extension(StaffingOutcome outcome)
    {
        public string Label => outcome switch
        {
            StaffingOutcome.Sound => "配齐",
            StaffingOutcome.Fragile => "勉强配齐",
            StaffingOutcome.Unstaffed => "配不齐",
        };
    }

    /// <summary>What is missing, or on whom it hangs; empty when nothing is.</summary>
    public static string Why(StaffingCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        var empty = check.Gates.Where(gate => gate.People == 0).Select(gate => gate.Gate.Label).ToList();
        return check switch
        {
            { Clerks: 0 } => "没有信息员",
            _ when empty.Count > 0 => $"没有人能办：{string.Join("、", empty)}",
            { Outcome: StaffingOutcome.Unstaffed } => "有权的人不够互不相同",
            { Pillars.Length: > 0 } => $"一旦缺席就停摆：{string.Join("、", check.Pillars)}",
            { Outcome: StaffingOutcome.Fragile } => "有的信息员起草的稿件凑不齐审签人",
            _ => "",
        };
    }
}
