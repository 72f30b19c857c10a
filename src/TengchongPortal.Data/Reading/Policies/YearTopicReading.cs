using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Policies;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>The topics of the year (年度主题) by their names: those that ship, and those that the office entered.</summary>
public static class YearTopicReading
{
    /// <param name="lists">What ships.</param>
    public static async Task<PolicyBook> WithYearTopicsAsync(this PublicRegister register, PolicyBook lists, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(lists);
        var entered = await register.KeptAsync("year topics", async token => (await register.YearTopics.OrderBy(entry => entry.Year).ThenBy(entry => entry.EnteredAt).ToListAsync(token)).ConvertAll(entry => entry.Said), ct);
        return lists with { Topics = [.. lists.Topics, .. entered] };
    }
}
