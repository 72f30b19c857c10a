using System.Globalization;

namespace TengchongPortal.Web.Citizens.Finding;

/// <summary>How many were found, as far as it is stated.</summary>
public static class SearchTotal
{
    public static string Words(int total, bool isMore) => string.Create(CultureInfo.InvariantCulture, $"{(isMore ? "超过 " : "")}{total:N0}");
}
