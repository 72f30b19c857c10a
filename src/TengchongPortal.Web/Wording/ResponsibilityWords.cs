using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Wording;

/// <summary>What became of a statement of responsibility.</summary>
public static class ResponsibilityWords
{
    extension(ProposalOutcome outcome)
    {
        public string ResponsibilityLabel => outcome switch
        {
            ProposalOutcome.Open => "待确认",
            ProposalOutcome.Confirmed => "曾经有效",
            ProposalOutcome.Declined => "未被确认",
        };
    }
}
