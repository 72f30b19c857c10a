using TengchongPortal.Domain.Catalogue;

namespace TengchongPortal.Web.Wording;

/// <summary>How a text stands in law, as the national rules name it (domain 08 §2).</summary>
public static class ValidityWords
{
    extension(Validity validity)
    {
        public string Label => validity switch
        {
            Validity.InForce => "有效",
            Validity.NotYetInForce => "尚未生效",
            Validity.Lapsed => "失效",
            Validity.Repealed => "废止",
        };
    }
}
