using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Wording;

/// <summary>How a body was written.</summary>
public static class BodyFormatWords
{
    extension(BodyFormat format)
    {
        public string Label => format switch
        {
            BodyFormat.Markdown => "普通文本（Markdown）",
            BodyFormat.Html => "网页文本（HTML）",
            BodyFormat.Plain => "纯文本",
        };
    }
}
