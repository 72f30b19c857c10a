using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Wording;

/// <summary>Where a record came from.</summary>
public static class RecordOriginWords
{
    extension(RecordOrigin origin)
    {
        public string Label => origin switch
        {
            RecordOrigin.Born => "本平台起草",
            RecordOrigin.CarriedOver => "存量迁移",
            RecordOrigin.Demonstration => "演示数据",
        };

        /// <summary>Where citizens first read it (载体).</summary>
        public string CarrierLabel => origin switch
        {
            RecordOrigin.Born => "本网站",
            RecordOrigin.CarriedOver => "原网站（已迁移入库）",
            RecordOrigin.Demonstration => "演示数据",
        };
    }
}
