using TengchongPortal.Domain.Policies.Ledgers.Campaigns;

namespace TengchongPortal.Web.Wording;

/// <summary>What is done in a clean-up of the whole city, in words.</summary>
public static class CampaignDeedWords
{
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
