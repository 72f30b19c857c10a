using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Web.Wording.Letters;

/// <summary>What happened to a letter, and what a button says.</summary>
public static class LetterActWords
{
    /// <summary>How often a letter was passed on, told apart by who did it: an organ passes it on once, the office as often as it must.</summary>
    /// <returns>Such as <c>已转办 1 次、分办 2 次</c>; empty for none.</returns>
    public static string OfPasses(IEnumerable<LetterAct> acts)
    {
        ArgumentNullException.ThrowIfNull(acts);
        var times = acts.Where(act => act.IsPass).GroupBy(act => act).OrderBy(group => group.Key).Select(group => $"{(group.Key == LetterAct.HandBack ? "退回" : group.Key.Label)} {group.Count()} 次").ToList();
        return times.Count == 0 ? "" : $"已{string.Join('、', times)}";
    }

    extension(LetterAct act)
    {
        public string Label => act switch
        {
            LetterAct.Submit => "来信",
            LetterAct.Accept => "受理",
            LetterAct.Transfer => "转办",
            LetterAct.Assign => "分办",
            LetterAct.HandBack => "退回来信办公室",
            LetterAct.AskExtension => "申请延期",
            LetterAct.Extend => "批准延期",
            LetterAct.DeclineExtension => "不同意延期",
            LetterAct.WithdrawConsent => "撤回公开同意",
            LetterAct.Involve => "请协办",
            LetterAct.Contribute => "协办意见",
            LetterAct.AskForDetail => "请补充",
            LetterAct.GiveDetail => "来信人补充",
            LetterAct.NoteDetail => "已得到补充",
            LetterAct.Resume => "补充期满，继续办理",
            LetterAct.Merge => "并入另一件",
            LetterAct.Unmerge => "撤销并入",
            LetterAct.MoveAlong => "随并入的一件转办",
            LetterAct.Refuse => "不予受理",
            LetterAct.Answer => "答复",
            LetterAct.AnswerAlong => "一并答复",
            LetterAct.AskBack => "追问",
            LetterAct.Rate => "评价",
            LetterAct.Reopen => "要求重办",
            LetterAct.Close => "办结",
            LetterAct.OpenCopy => "拟公开稿",
            LetterAct.Hold => "保全",
            LetterAct.LetGo => "解除保全",
            LetterAct.Erase => "到期销毁内容",
            LetterAct.ReadContact => "查看联系方式",
            LetterAct.HandOn => "移交热线",
            LetterAct.HotlineProgress => "热线办理情况",
            LetterAct.HotlineAnswer => "热线的答复",
            LetterAct.HotlineReturn => "热线退回的理由",
            LetterAct.LendContact => "同意把联系方式交给热线",
            LetterAct.KeepContact => "撤回交给热线的联系方式",
            LetterAct.ReadFile => "查看附件",
        };

        /// <summary>What the clerk should know before pressing the button.</summary>
        public string Hint => act switch
        {
            LetterAct.Accept => "受理以后开始计算答复期限，由您经办；同事仍可以接着办。",
            LetterAct.Transfer => "每件来信由办理单位转办一次，还要再转的由来信办理办公室分办；来信人会看到转到哪里和理由，答复期限不因转办重新计算。",
            LetterAct.Assign => "由来信办理办公室指定办理单位，来信人会看到理由；答复期限不重新计算。",
            LetterAct.HandBack => "不归本单位办、又不清楚归谁办的，退回由来信办理办公室分办；来信人会看到理由，答复期限不重新计算。",
            LetterAct.AskExtension => "到期以前申请一次，由分管领导或者来信办理办公室的另一人批准；三个月的底线照计。",
            LetterAct.Extend => "来信人会看到延长到哪一天和下面的理由；期限按规则延长，只延长一次。",
            LetterAct.DeclineExtension => "不同意的，仍按原期限答复；来信人看不到。",
            LetterAct.Involve => "请另一单位提供情况；仍由本单位答复。",
            LetterAct.Contribute => "意见只有办理单位看得到。",
            LetterAct.AskForDetail => "只能请来信人补充一次；等待期间不计答复期限，但三个月的底线照计。",
            LetterAct.NoteDetail => "来信人用电话等方式补充了的，写明什么时候、怎样得到、补充了什么，然后接着办理；来信人会看到。答复期限从此继续计算。",
            LetterAct.Unmerge => "并错了的，在那一件答复以前可以撤销；这件重新由本单位单独办理和答复，期限按它自己的日期计算，来信人会看到理由。",
            LetterAct.Merge => "来信人改看那一件的答复；并入以后不再单独答复。",
            LetterAct.Refuse => "来信人会看到理由和应当找谁。",
            LetterAct.Answer => "答复只给来信人本人；公开稿另拟，另行审核。",
            LetterAct.OpenCopy => "按来信公开答复流程另起一稿，将自动略去来信人的姓名和电话，单位公布的电话保留；起稿以后请再通读一遍，然后送审。",
            LetterAct.Hold => "有复议、诉讼、审计或者检查的，先保全：到了保存期限也不销毁，直到解除。",
            LetterAct.HandOn => "请12345热线协助，列入下一份案件文件；来信人会看到理由。仍由承办单位按期答复，热线办完也不会自动答复。来信人没有同意的，姓名、电话不交给热线。",
            LetterAct.LetGo => "解除以后按保存期限办理；期限已过的，内容随后销毁，不能恢复。",
            LetterAct.Submit or LetterAct.GiveDetail or LetterAct.Resume or LetterAct.AnswerAlong or LetterAct.AskBack or LetterAct.Rate or LetterAct.Reopen or LetterAct.Close or LetterAct.Erase or LetterAct.ReadContact or LetterAct.ReadFile or LetterAct.MoveAlong or LetterAct.WithdrawConsent
                or LetterAct.HotlineProgress or LetterAct.HotlineAnswer or LetterAct.HotlineReturn or LetterAct.LendContact or LetterAct.KeepContact => "",
        };

        /// <summary>What waits for an answer once more; empty for what does not ask again.</summary>
        public string Pending => act == LetterAct.AskBack ? "追问待答" : act == LetterAct.Reopen ? "重办待答" : "";

        /// <summary>What the writer is told who has just done it.</summary>
        public string Thanks => act switch
        {
            LetterAct.GiveDetail => "已收到您的补充，办理单位接着办理。",
            LetterAct.AskBack => "已收到您的追问，办理单位会再答复您。",
            LetterAct.Reopen => "已收到您重办的要求，办理单位会重新办理并答复您。",
            LetterAct.Rate => "已收到您的评价，这封信办结。",
            LetterAct.WithdrawConsent => "已撤回公开同意。",
            LetterAct.LendContact => "已记下您同意把联系方式交给热线。",
            LetterAct.KeepContact => "已撤回，联系方式不再交给热线。",
            _ => "已经办好。",
        };

        /// <summary>Whether the writer reads the line, with its words.</summary>
        public bool IsForWriter => act switch
        {
            LetterAct.Involve or LetterAct.Contribute or LetterAct.OpenCopy or LetterAct.Hold or LetterAct.LetGo or LetterAct.ReadContact or LetterAct.ReadFile or LetterAct.AskExtension or LetterAct.DeclineExtension or LetterAct.HotlineAnswer or LetterAct.HotlineReturn => false,
            LetterAct.Submit or LetterAct.Accept or LetterAct.Transfer or LetterAct.Assign or LetterAct.HandBack or LetterAct.Extend or LetterAct.WithdrawConsent or LetterAct.AskForDetail or LetterAct.GiveDetail or LetterAct.NoteDetail or LetterAct.Resume or LetterAct.Merge or LetterAct.Unmerge or LetterAct.MoveAlong
                or LetterAct.Refuse or LetterAct.Answer or LetterAct.AnswerAlong or LetterAct.AskBack or LetterAct.Rate or LetterAct.Reopen or LetterAct.Close or LetterAct.Erase
                or LetterAct.HandOn or LetterAct.HotlineProgress or LetterAct.LendContact or LetterAct.KeepContact => true,
        };
    }
}
