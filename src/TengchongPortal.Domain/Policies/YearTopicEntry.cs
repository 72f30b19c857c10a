using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using static TengchongPortal.Domain.Kernel.RuleBrokenException;

namespace TengchongPortal.Domain.Policies;

/// <summary>
/// A topic of a year (年度重点主题, R22) as one person wrote it down; policies choose it once a second of the office has confirmed it. It stays for ever: so do the
/// pages of what was filed under it.
/// </summary>
public sealed class YearTopicEntry : SecondedStatement
{
    public const int LabelMaxLength = 20;

    private YearTopicEntry()
    {
    }

    private YearTopicEntry(Actor by, DateTimeOffset at)
        : base(by, at)
    {
    }

    /// <summary>Its key in addresses, such as <c>2020-3</c>.</summary>
    public string Code { get; private set; } = "";

    public string Label { get; private set; } = "";

    public int Year { get; private set; }

    public YearTopic Said => new(Code, Label, Year);

    /// <param name="known">All topics that there are, or that wait.</param>
    /// <param name="taken">Keys that were ever given.</param>
    /// <exception cref="RuleBrokenException"><c>year-topics.capability</c>, <c>year-topics.label</c>, <c>year-topics.year</c> or <c>year-topics.double</c>.</exception>
    public static YearTopicEntry Enter(string label, int year, IReadOnlyCollection<YearTopic> known, IReadOnlyCollection<string> taken, string cityPath, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(taken);
        ArgumentNullException.ThrowIfNull(by);
        var (tidy, thisYear, ofYear) = (label.Trim(), ChinaTime.DayOf(at).Year, known.Where(topic => topic.Year == year).ToList());
        Require(by.May(Capability.RunReleases, cityPath) || by.May(Capability.WriteDrafts, cityPath), "year-topics.capability", "年度重点主题由市政府办公室登记，您没有这项权限。");
        Require(tidy.Length is > 1 and <= LabelMaxLength, "year-topics.label", $"请写明主题，两个字以上、{LabelMaxLength}字以内。");
        Require(year >= thisYear - 1 && year <= thisYear + 1, "year-topics.year", "只能登记上年、本年和下年的重点主题。");
        Require(ofYear.TrueForAll(topic => topic.Label != tidy), "year-topics.double", $"{year}年已经有“{tidy}”这个主题，不用再次登记。");
        return new(by, at) { Label = tidy, Year = year, Code = $"{year}-{Enumerable.Range(1, taken.Count + 1).First(number => !taken.Contains($"{year}-{number}"))}" };
    }

    /// <exception cref="RuleBrokenException"><c>year-topics.capability</c>, <c>year-topics.second</c> or <c>year-topics.decided</c>.</exception>
    public void Decide(ProposalOutcome outcome, string cityPath, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        Require(by.May(Capability.RunReleases, cityPath), "year-topics.capability", "年度重点主题须由市政府办公室确认，您没有这项权限。");
        Require(by.Id != EnteredBy, "year-topics.second", "登记人不能确认自己登记的主题，请由另一人确认。");
        Require(Outcome == ProposalOutcome.Open, "year-topics.decided", "这项登记已经办结，请刷新查看结果。");
        Close(outcome, by, at);
    }
}
