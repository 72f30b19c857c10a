using TengchongPortal.Domain.Catalogue;

namespace TengchongPortal.Web.Wording;

/// <summary>By what lists and the search are narrowed; each choice holds one or two of the states of the ledger (<see cref="NormativeStatusWords"/>).</summary>
public static class ValidityWords
{
    extension(Validity validity)
    {
        public string Label => validity switch
        {
            Validity.InForce => "有效",
            Validity.NotYetInForce => "尚未施行",
            Validity.Lapsed => "失效（到期）",
            Validity.Repealed => "废止、宣布失效",
        };
    }
}
