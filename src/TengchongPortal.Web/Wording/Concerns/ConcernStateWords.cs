using TengchongPortal.Domain.Concerns;
using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Wording.Concerns;

public static class ConcernStateWords
{
    extension(ConcernState state)
    {
        public string Label => state switch
        {
            ConcernState.Registered => "待明确责任单位",
            ConcernState.Assigned => "待回应",
            ConcernState.Answered => "已回应",
            ConcernState.Measured => "已采取措施",
            ConcernState.Solved => "已解决",
            ConcernState.Unsolved => "已说明，未能解决",
        };

        public Tone Tone => state switch
        {
            ConcernState.Registered or ConcernState.Assigned => Tone.Attention,
            ConcernState.Answered or ConcernState.Measured => Tone.Plain,
            ConcernState.Solved => Tone.Good,
            ConcernState.Unsolved => Tone.Quiet,
        };
    }
}
