namespace TengchongPortal.Web.Staff.Desk;

/// <summary>What the piles are called and why a line lies in one.</summary>
public static class DeskSectionWords
{
    extension(DeskSection section)
    {
        public string Label => section switch
        {
            DeskSection.Failed => "定时发布失败，须处理",
            DeskSection.HiddenToDecide => "已隐藏，须第二人决定",
            DeskSection.ToSign => "等您审签",
            DeskSection.Returned => "退回修改",
            DeskSection.Proposed => "申请撤回或下线，须您决定",
            DeskSection.ToRelease => "审签完毕，可以发布",
            DeskSection.Drafts => "我的草稿",
            DeskSection.OfAbsent => "离岗或停用同事的稿件，可接着办理",
            DeskSection.Out => "我送审的稿件",
            DeskSection.Released => "本单位近期发布",
        };

        /// <summary>Whether the pile is work, or only to be looked at.</summary>
        public bool IsWork => section switch
        {
            DeskSection.Failed or DeskSection.HiddenToDecide or DeskSection.ToSign or DeskSection.Returned or DeskSection.Proposed or DeskSection.ToRelease => true,
            DeskSection.Drafts or DeskSection.OfAbsent or DeskSection.Out or DeskSection.Released => false,
        };
    }
}
