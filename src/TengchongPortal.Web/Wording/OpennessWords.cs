using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Wording;

/// <summary>公开属性 in the words of the regulation.</summary>
public static class OpennessWords
{
    extension(Openness openness)
    {
        public string Label => openness switch
        {
            Openness.Proactive => "主动公开",
            Openness.OnRequest => "依申请公开",
            Openness.Exempt => "不予公开",
        };
    }
}
