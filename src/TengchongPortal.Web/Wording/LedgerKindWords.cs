using TengchongPortal.Web.Citizens.Policies.Ledger;

namespace TengchongPortal.Web.Wording;

public static class LedgerKindWords
{
    extension(LedgerKind kind)
    {
        public string Label => kind switch
        {
            LedgerKind.Government => "政府规范性文件",
            LedgerKind.Department => "部门规范性文件",
        };
    }
}
