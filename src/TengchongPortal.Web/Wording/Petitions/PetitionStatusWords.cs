using TengchongPortal.Domain.Petitions;

namespace TengchongPortal.Web.Wording.Petitions;

public static class PetitionStatusWords
{
    extension(PetitionStatus status)
    {
        public string Label => status switch
        {
            PetitionStatus.Registered => "已登记",
            PetitionStatus.PassedOn => "已转送、交办",
            PetitionStatus.InHand => "办理中",
            PetitionStatus.Closed => "已办结",
            PetitionStatus.NotAccepted => "不予受理",
        };
    }
}
