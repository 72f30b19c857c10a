using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Wording;

public static class DutyStateWords
{
    extension(DutyState state)
    {
        public string Label => state switch
        {
            DutyState.Running => "等待解读",
            DutyState.Breached => "解读逾期",
            DutyState.Met => "已按时解读",
            DutyState.MetLate => "已解读（逾期）",
            DutyState.Exempted => "不再需要解读",
            DutyState.ExemptedLate => "逾期后改为不解读",
        };

        public Tone Tone => state switch
        {
            DutyState.Running => Tone.Attention,
            DutyState.Breached or DutyState.MetLate or DutyState.ExemptedLate => Tone.Stopped,
            DutyState.Met => Tone.Good,
            DutyState.Exempted => Tone.Quiet,
        };
    }
}
