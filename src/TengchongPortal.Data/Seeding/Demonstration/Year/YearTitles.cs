using System.Globalization;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Data.Seeding.Demonstration.Year;

/// <summary>Titles of the demonstration year: no two alike at one organ.</summary>
internal sealed class YearTitles(YearScript script, DemoTexts texts, YearDice dice)
{
    private readonly Dictionary<(string, string), int> _used = [];
    private readonly Dictionary<(string, string), int> _numbers = [];

    /// <summary>The next number of the kind at the organ; what bears a document number counts within its series.</summary>
    public int NumberOf(DemoTemplate template, Organ organ)
    {
        var series = (template.DocNumber ?? template.Key, organ.Key);
        return _numbers[series] = _numbers.GetValueOrDefault(series) + 1;
    }

    /// <summary>The pattern under a title of its own, with a first sentence that says what it is about.</summary>
    /// <param name="topic">What it is about; one of the entry's topics when null.</param>
    public DemoTemplate Named(DemoTemplate template, YearEntry entry, Organ organ, DateOnly day, int number, string? topic = null)
    {
        var pattern = dice.One(entry.Titles)
            .Replace("{topic}", topic ?? (entry.Topics.IsDefaultOrEmpty ? "" : dice.One(entry.Topics)), StringComparison.Ordinal)
            .Replace("{place}", dice.One(script.Places), StringComparison.Ordinal);
        var title = Unlike(texts.Fill(pattern, organ, day, number), organ);
        return template with
        {
            Title = title,
            Summary = entry.Summary ?? template.Summary,
            Keywords = entry.Keywords.IsDefault ? template.Keywords : entry.Keywords,
            Body = $"“{title}”的内容公开如下，文字和数字均为演示。\n\n{entry.Body ?? template.Body}",
        };
    }

    private string Unlike(string title, Organ organ)
    {
        var times = _used[(organ.Key, title)] = _used.GetValueOrDefault((organ.Key, title)) + 1;
        return times == 1 ? title : string.Create(CultureInfo.InvariantCulture, $"{title}（第{times}期）");
    }
}
