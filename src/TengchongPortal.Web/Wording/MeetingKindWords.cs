using TengchongPortal.Domain.Policies.Meetings;

namespace TengchongPortal.Web.Wording;

public static class MeetingKindWords
{
    extension(MeetingKind kind)
    {
        public string Label => kind switch
        {
            MeetingKind.Executive => "政府常务会议",
            MeetingKind.PressConference => "新闻发布会",
            MeetingKind.Briefing => "政策吹风会",
        };
    }
}
