using System.Collections.Immutable;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Domain.Organisations.Lines;

namespace TengchongPortal.Data.Organisations.Lines;

/// <summary>The lines with which the register begins (<c>seeds/phone-lines.csv</c>); a confirmed statement about a number stands in their place. Read once at start.</summary>
public sealed record PhoneLineSeed(ImmutableArray<PhoneLine> Lines)
{
    public static PhoneLineSeed Read(SeedFolder folder) => new(
        [.. SeedCsv.Read(folder, "phone-lines.csv").Select(row => new PhoneLine(row["number"], row["name"], row["organ"], Enum.Parse<LineStanding>(row["standing"], ignoreCase: true), row["reason"], row["basis"]).Checked())]);
}
