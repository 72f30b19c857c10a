using TengchongPortal.Search;

namespace TengchongPortal.Web.Wording;

/// <summary>What a record has of attachments, in words.</summary>
public static class FileFacetWords
{
    extension(FileFacet files)
    {
        public string Label => files switch
        {
            FileFacet.None => "没有附件",
            FileFacet.Read => "有附件，文字都能检索",
            FileFacet.Cut => "有附件，只能检索前面部分",
            FileFacet.Unread => "有附件，有的不能检索文字",
        };
    }
}
