using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Data.Seeding.Demonstration.Year;

/// <summary>
/// Which texts the demonstration year holds, day by day: the same for the same number, organs and calendar. It ends on the eve of the day
/// on which the city reported its number, so that the number holds as of that report and ever after (R16).
/// </summary>
public sealed class YearPlan
{
    public const int Year = 2019;

    /// <summary>One text in so many is closed by its secrecy review and not released; it comes on top of the number.</summary>
    public const int WithheldEvery = 260;

    private static readonly DateOnly _eve = new(Year, 12, 11);

    private readonly YearScript _script;
    private readonly DemoTexts _texts;
    private readonly IReadOnlyList<Organ> _organs;
    private readonly List<DateOnly> _days;
    private readonly YearDice _dice = new();
    private readonly YearTitles _titles;
    private readonly Dictionary<string, DemoTemplate> _templates;
    private readonly Dictionary<string, List<Organ>> _speakers;
    private readonly Queue<(string Title, Organ Organ)> _unexplained = new();
    private int _made;

    public YearPlan(YearScript script, DemoTexts texts, IReadOnlyList<Organ> organs, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(calendar);
        (_script, _texts, _organs) = (script, texts, organs);
        _titles = new(script, texts, _dice);
        _templates = texts.Templates.ToDictionary(template => template.Key);
        _speakers = texts.Templates.ToDictionary(template => template.Key, template => DemoTexts.OrgansOf(template, organs).ToList());
        _days = [.. calendar.WorkingDaysAfter(new(Year - 1, 12, 20)).TakeWhile(day => day <= _eve)];
    }

    /// <summary>When the invented people of the year take up their work.</summary>
    public static DateTimeOffset Begin { get; } = ChinaTime.StartOf(new(Year - 1, 12, 1));

    /// <param name="count">How many texts are released in the year.</param>
    public IEnumerable<YearDay> Days(int count)
    {
        var first = _days.FindIndex(day => day.Year == Year);
        var quotas = YearDice.Split(count, [.. _days.Skip(first).Select(WeightOf)]);
        foreach (var (at, quota) in quotas.Index())
        {
            yield return new(_days[first + at], [.. Items(_days[first + at - 1], _days[first + at], quota)]);
        }
    }

    /// <summary>The year begins slowly, the ends of quarters are full, and no day is like the other.</summary>
    private int WeightOf(DateOnly day) => (day.Month switch { 1 or 2 => 8, 3 or 6 or 9 or 11 => 12, _ => 10 }) * (8 + _dice.Below(6));

    // A policy is explained on the first working day after it (三个工作日内).
    private IEnumerable<YearItem> Items(DateOnly before, DateOnly day, int quota)
    {
        var explanations = Math.Min(quota, _unexplained.Count);
        for (var at = 0; at < quota; at++)
        {
            yield return at < explanations ? Explanation(before, day) : Usual(before, day);
            if (++_made % WithheldEvery == WithheldEvery / 2)
            {
                yield return Made(_dice.ByShare(_script.Withheld, one => one.Share), before, day);
            }
        }
    }

    private YearItem Explanation(DateOnly before, DateOnly day)
    {
        var (title, organ) = _unexplained.Dequeue();
        return Made(_script.Interpretation, before, day, organ, title) with { Explains = title };
    }

    private YearItem Usual(DateOnly before, DateOnly day)
    {
        var item = Made(_dice.ByShare(Usable(day), one => one.Share), before, day);
        if (item.Template.Type is "policy" or "normative")
        {
            _unexplained.Enqueue((item.Template.Title, item.Organ));
        }

        return item;
    }

    private List<YearEntry> Usable(DateOnly day) => [.. _script.Entries.Where(entry => !(_templates[entry.Template].UsableFrom > day))];

    private YearItem Made(YearEntry entry, DateOnly before, DateOnly day, Organ? speaker = null, string? topic = null)
    {
        var template = _templates[entry.Template];
        var organ = speaker ?? _dice.ByShare(_speakers[entry.Template], one => _script.ShareOf(one.Key));
        var number = _titles.NumberOf(template, organ);
        return new(
            _titles.Named(template, entry, organ, day, number, topic),
            organ,
            number,
            _dice.At(before, 13.5, 180),
            _dice.At(day, 8.3, 70),
            TimeSpan.FromSeconds(120 + _dice.Below(5200)))
        {
            Ground = entry.Ground,
        };
    }
}
