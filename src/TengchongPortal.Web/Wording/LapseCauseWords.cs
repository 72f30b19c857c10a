using TengchongPortal.Domain.Knowledge;

namespace TengchongPortal.Web.Wording;

/// <summary>Why an entry of the knowledge base is told no more.</summary>
public static class LapseCauseWords
{
    extension(LapseCause cause)
    {
        public string Label => cause switch
        {
            LapseCause.Withdrawn => "已撤下",
            LapseCause.Expired => "有效期已满",
            LapseCause.SourceRepealed => "所依据的文件已废止",
            LapseCause.SourceExpired => "所依据的文件已失效",
            LapseCause.SourceGone => "所依据的文件已停止公开",
        };

        /// <summary>For whoever comes to the address of the entry, or gets the difference feed.</summary>
        /// <param name="source">Title of what ended it; may be empty.</param>
        public string SentenceOf(string source) => cause switch
        {
            LapseCause.Withdrawn => "这条政策问答已经撤下，不再提供。",
            LapseCause.Expired => "这条政策问答的有效期已满，不再提供。",
            LapseCause.SourceRepealed => $"这条政策问答所依据的{Named(source)}已经废止，不再提供。",
            LapseCause.SourceExpired => $"这条政策问答所依据的{Named(source)}已经失效，不再提供。",
            LapseCause.SourceGone => $"这条政策问答所依据的{Named(source)}已经停止公开，不再提供。",
        };
    }

    private static string Named(string source) => source.Length == 0 ? "文件" : source.Contains('《', StringComparison.Ordinal) ? source : $"《{source}》";
}
