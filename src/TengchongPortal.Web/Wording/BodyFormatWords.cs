using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Wording;

/// <summary>How a body was written.</summary>
public static class BodyFormatWords
{
    extension(BodyFormat format)
    {
        public string Label => format switch
        {
            BodyFormat.Markdown => "Markdown 文本",
            BodyFormat.Html => "网页文本（迁移）",
            BodyFormat.Plain => "纯文本（迁移）",
        };
    }
}
