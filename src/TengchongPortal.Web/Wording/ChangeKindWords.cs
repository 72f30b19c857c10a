using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Wording;

/// <summary>Weight of a change, as citizens read it.</summary>
public static class ChangeKindWords
{
    extension(ChangeKind kind)
    {
        public string Label => kind switch
        {
            ChangeKind.First => "首次公开",
            ChangeKind.Minor => "细微更正",
            ChangeKind.Major => "内容修订",
        };
    }
}
