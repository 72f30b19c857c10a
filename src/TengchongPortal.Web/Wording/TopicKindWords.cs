using TengchongPortal.Domain.Catalogue.Topics;

namespace TengchongPortal.Web.Wording;

/// <summary>Headings of the list of topics.</summary>
public static class TopicKindWords
{
    extension(TopicKind kind)
    {
        public string Label => kind switch
        {
            TopicKind.HotField => "社会关切领域",
            TopicKind.CentralDisplay => "集中展示",
            TopicKind.SpecialColumn => "专栏",
        };
    }
}
