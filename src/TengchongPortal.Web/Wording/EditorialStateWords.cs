using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Wording;

/// <summary>How the fifteen states are called on staff pages, and how loud they are.</summary>
public static class EditorialStateWords
{
    extension(EditorialState state)
    {
        public string Label => state switch
        {
            EditorialState.Draft => "草稿",
            EditorialState.InReview => "审核中",
            EditorialState.Returned => "已退回",
            EditorialState.Ready => "待发布",
            EditorialState.Scheduled => "定时待发",
            EditorialState.FailedToPublish => "发布失败",
            EditorialState.Published => "已发布",
            EditorialState.EmergencyPublished => "应急发布（补审中）",
            EditorialState.Hidden => "已隐藏",
            EditorialState.Withdrawn => "已撤回",
            EditorialState.Unpublished => "已下线",
            EditorialState.Superseded => "历史版本",
            EditorialState.NotReleased => "不予主动公开",
            EditorialState.Abandoned => "已放弃",
            EditorialState.Purged => "已清除",
        };

        public Tone Tone => state switch
        {
            EditorialState.Draft or EditorialState.Superseded or EditorialState.NotReleased or EditorialState.Abandoned or EditorialState.Purged => Tone.Quiet,
            EditorialState.InReview or EditorialState.Ready or EditorialState.Scheduled => Tone.Plain,
            EditorialState.Returned or EditorialState.EmergencyPublished => Tone.Attention,
            EditorialState.Published => Tone.Good,
            EditorialState.FailedToPublish or EditorialState.Hidden or EditorialState.Withdrawn or EditorialState.Unpublished => Tone.Stopped,
        };
    }
}
