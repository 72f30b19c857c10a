using TengchongPortal.Domain.Channels;

namespace TengchongPortal.Web.Wording;

/// <summary>公开载体 by kind.</summary>
public static class CarrierKindWords
{
    extension(CarrierKind kind)
    {
        public string Label => kind switch
        {
            CarrierKind.Website => "政府网站",
            CarrierKind.NewMedia => "政务新媒体",
            CarrierKind.Board => "公开栏",
            CarrierKind.Gazette => "政府公报",
            CarrierKind.ReadingPlace => "公共查阅点",
            CarrierKind.Broadcast => "广播电视",
        };
    }
}
