using TengchongPortal.Data.Organisations.Merging;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Staff.Organisations.Mergers;

/// <summary>The things of a line in words: people with their roles, texts by their state; no title of a text, as administering accounts opens none.</summary>
public static class MergedWords
{
    public static string Of(PlannedLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Things.All(thing => thing.Name.Length == 0)
            ? string.Join("、", line.Things.GroupBy(thing => thing.Note).Select(group => $"{Note(group.Key)}{group.Count()} 件"))
            : string.Join("、", line.Things.Select(thing => thing.Note.Length > 0 ? $"{thing.Name}（{Note(thing.Note).TrimEnd()}）" : thing.Name).Distinct());
    }

    private static string Note(string note) => note switch
    {
        _ when Enum.TryParse<EditorialState>(note, out var state) => $"{state.Label} ",
        _ when Enum.TryParse<StaffRole>(note, out var role) => role.Label,
        _ => note,
    };
}
