using System.Text.RegularExpressions;

namespace TengchongPortal.Web.Components.Finding;

/// <summary>A document number (文号) as a keyboard without 〔〕 gives it: other brackets, spaces, full-width digits.</summary>
public static partial class TypedDocumentNumber
{
    public static string Tidy(string typed) => Year().Replace(TypedNumber.Tidy(typed), "〔$1〕");

    [GeneratedRegex(@"[\[(（【［〔﹝](\d{4})[\])）】］〕﹞]")]
    private static partial Regex Year();
}
