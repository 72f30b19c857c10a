using TengchongPortal.Data.Staff.Cases;

namespace TengchongPortal.Web.Wording;

/// <summary>Cases on a hand-over list.</summary>
public static class CaseKindWords
{
    extension(CaseKind kind)
    {
        public string Label => kind switch
        {
            CaseKind.Letter => "来信",
            CaseKind.LetterHelp => "协办来信",
            CaseKind.Concern => "舆情",
            CaseKind.SiteError => "网站纠错",
        };
    }
}
