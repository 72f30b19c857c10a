using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Web.Wording;

/// <summary>What a leaf of the publication log says happened.</summary>
public static class PublicEventWords
{
    extension(PublicEventKind kind)
    {
        public string Label => kind switch
        {
            PublicEventKind.Release => "发布",
            PublicEventKind.CarriedOver => "迁移入库",
            PublicEventKind.EmergencyRelease => "先行发布",
            PublicEventKind.EmergencyConfirmed => "补审完成",
            PublicEventKind.Supersede => "由新版本代替",
            PublicEventKind.Hide => "暂停公开",
            PublicEventKind.Unhide => "恢复公开",
            PublicEventKind.Withdraw => "撤回",
            PublicEventKind.Reinstate => "撤销撤回",
            PublicEventKind.Unpublish => "撤下",
            PublicEventKind.Purge => "清除",
        };
    }
}
