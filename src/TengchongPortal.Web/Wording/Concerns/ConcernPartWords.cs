using TengchongPortal.Domain.Concerns;

namespace TengchongPortal.Web.Wording.Concerns;

public static class ConcernPartWords
{
    extension(ConcernPart part)
    {
        public string Label => part switch
        {
            ConcernPart.Office => "政务公开办公室",
            ConcernPart.Owner => "责任单位",
            ConcernPart.Leader => "责任单位负责人",
        };
    }
}
