using TengchongPortal.Domain.Policies.Packages;

namespace TengchongPortal.Web.Wording;

public static class DutyOutcomeWords
{
    extension(DutyOutcome outcome)
    {
        public string Label => outcome switch
        {
            DutyOutcome.Met => "已发布解读",
            DutyOutcome.Exempted => "经修订不再需要解读",
        };
    }
}
