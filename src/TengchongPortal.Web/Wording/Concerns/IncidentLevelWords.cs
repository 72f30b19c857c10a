using TengchongPortal.Domain.Concerns.Incidents;

namespace TengchongPortal.Web.Wording.Concerns;

public static class IncidentLevelWords
{
    extension(IncidentLevel level)
    {
        public string Label => level switch
        {
            IncidentLevel.ExtraordinarilyGrave => "特别重大",
            IncidentLevel.Grave => "重大",
            IncidentLevel.Larger => "较大",
            IncidentLevel.Ordinary => "一般",
        };
    }
}
