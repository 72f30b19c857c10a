using TengchongPortal.Domain.Concerns.Incidents;
using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Wording.Concerns;

public static class IncidentStateWords
{
    extension(IncidentState state)
    {
        public string Label => state switch
        {
            IncidentState.Registered => "等待首次发布",
            IncidentState.Spoken => "正在应对",
            IncidentState.Closed => "已结束",
        };

        public Tone Tone => state switch
        {
            IncidentState.Registered or IncidentState.Spoken => Tone.Attention,
            IncidentState.Closed => Tone.Quiet,
        };
    }
}
