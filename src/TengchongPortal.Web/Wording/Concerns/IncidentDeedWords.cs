using TengchongPortal.Domain.Concerns.Incidents;

namespace TengchongPortal.Web.Wording.Concerns;

public static class IncidentDeedWords
{
    extension(IncidentDeed deed)
    {
        public string Label => deed switch
        {
            IncidentDeed.Speak => "首次发布权威信息",
            IncidentDeed.FollowUp => "后续发布",
            IncidentDeed.Confer => "举行新闻发布会",
            IncidentDeed.Close => "发布结束信息",
            IncidentDeed.BreachStatement => "首次发布超过时限",
            IncidentDeed.BreachConference => "新闻发布会超过时限",
        };

        public bool IsBreach => deed switch
        {
            IncidentDeed.BreachStatement or IncidentDeed.BreachConference => true,
            IncidentDeed.Speak or IncidentDeed.FollowUp or IncidentDeed.Confer or IncidentDeed.Close => false,
        };
    }
}
