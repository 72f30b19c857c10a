using TengchongPortal.Domain.Policies.Ledgers.Campaigns;
using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Wording;

/// <summary>How far a clean-up of the whole city is, in words.</summary>
public static class CampaignStateWords
{
    extension(CampaignState state)
    {
        public string Label => state switch
        {
            CampaignState.Collecting => "报送中",
            CampaignState.Settled => "报送截止，待汇总",
            CampaignState.Compiled => "已生成清单稿件",
            CampaignState.Closed => "已结束，没有清单",
        };

        public Tone Tone => state switch
        {
            CampaignState.Collecting or CampaignState.Settled => Tone.Attention,
            CampaignState.Compiled => Tone.Good,
            CampaignState.Closed => Tone.Quiet,
        };
    }
}
