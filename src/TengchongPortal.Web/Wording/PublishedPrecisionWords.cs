using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Wording;

/// <summary>How exactly the first publication is known.</summary>
public static class PublishedPrecisionWords
{
    extension(PublishedPrecision precision)
    {
        public string Label => precision switch
        {
            PublishedPrecision.Unknown => "发布日期不详",
            PublishedPrecision.Day => "精确到日",
            PublishedPrecision.Second => "精确到秒",
        };
    }
}
