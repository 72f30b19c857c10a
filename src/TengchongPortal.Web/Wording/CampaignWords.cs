using TengchongPortal.Domain.Policies.Ledgers.Campaigns;
using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Wording;

/// <summary>How far a clean-up of the whole city is, and what is done in it.</summary>
public static class CampaignWords
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

    extension(CleanUpTaskState state)
    {
        public string Label => state switch
        {
            CleanUpTaskState.Open => "没有报送",
            CleanUpTaskState.HandedIn => "已报送",
            CleanUpTaskState.Missing => "没有报送，不再等",
        };

        public Tone Tone => state switch
        {
            CleanUpTaskState.Open => Tone.Attention,
            CleanUpTaskState.HandedIn => Tone.Good,
            CleanUpTaskState.Missing => Tone.Stopped,
        };
    }

    extension(CampaignDeed deed)
    {
        public string Label => deed switch
        {
            CampaignDeed.Save => "保存清理表",
            CampaignDeed.HandIn => "报送清理表",
            CampaignDeed.GiveBack => "退回清理表",
            CampaignDeed.Postpone => "延长报送期限",
            CampaignDeed.Settle => "截止报送，开始汇总",
            CampaignDeed.Compile => "生成清单稿件",
            CampaignDeed.Reopen => "重新开放报送",
            CampaignDeed.Close => "结束，不生成清单",
        };
    }
}
