using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Web.Wording.Letters;

/// <summary>Why a letter is not accepted, and who can help instead.</summary>
public static class RefusalGroundWords
{
    extension(RefusalGround ground)
    {
        public string Label => ground switch
        {
            RefusalGround.Unlawful => "诉求不符合法律、法规和政策",
            RefusalGround.Unclear => "事实不清，或者没有真实的联系方式",
            RefusalGround.Litigation => "已经或者依法应当通过诉讼、仲裁、行政复议解决",
            RefusalGround.Petition => "已经进入信访程序",
            RefusalGround.Duplicate => "重复来信",
            RefusalGround.Settled => "已经办结并答复过",
            RefusalGround.Advertising => "广告或者市场服务",
            RefusalGround.Official => "单位之间的公文往来",
            RefusalGround.BeyondPowers => "不属于政府职权",
            RefusalGround.DisclosureApplication => "属于政府信息公开申请",
        };

        /// <summary>Where to go.</summary>
        public string Instead => ground switch
        {
            RefusalGround.Unlawful => "对政策有意见的，可以另写一封建议。",
            RefusalGround.Unclear => "补齐事实和联系方式后可以重新写信。",
            RefusalGround.Litigation => "请向人民法院、仲裁机构或者行政复议机关提出。",
            RefusalGround.Petition => "请向受理信访事项的单位查询办理结果。",
            RefusalGround.Duplicate => "请用先前那封信的编号和查询码查看。",
            RefusalGround.Settled => "请查看先前的答复；有新情况的写明后可以重新写信。",
            RefusalGround.Advertising => "请联系市场服务机构。",
            RefusalGround.Official => "请按公文程序报送。",
            RefusalGround.BeyondPowers => "请向有权处理的机关或者组织提出。",
            RefusalGround.DisclosureApplication => "请按依申请公开的程序提出，信箱的答复不能代替。",
        };
    }
}
