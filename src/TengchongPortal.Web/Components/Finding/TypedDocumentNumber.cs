using System.Text.RegularExpressions;

namespace TengchongPortal.Web.Components.Finding;

/// <summary>A document number (文号) as a keyboard without 〔〕 gives it: other brackets, spaces, full-width digits.</summary>
public static partial class TypedDocumentNumber
{
    public static string Tidy(string typed) => Serial().Replace(Year().Replace(TypedNumber.Tidy(typed), "〔$1〕"), "$0号");

    // The last sign, which many leave out.
    [GeneratedRegex(@"(?<=〕)\d+$")]
    private static partial Regex Serial();

    [GeneratedRegex(@"[\[(（【［〔﹝](\d{4})[\])）】］〕﹞]")]
    private static partial Regex Year();
}
