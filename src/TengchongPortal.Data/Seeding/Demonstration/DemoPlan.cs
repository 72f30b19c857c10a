using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>Which records the demonstration city holds: a fixed random seed over the last year, every type, every state.</summary>
public sealed class DemoPlan(DemoTexts texts, IReadOnlyList<Organ> organs, DateTimeOffset now)
{
    public const int Count = 300;
    public const int Days = 400;

    private const int OpenDays = 6;
    private const int FormDays = 45;
    private const int AwaitedNumber = 90;

    // Emergency release is for listed types only; the fates below cost nobody a published record.
    private static readonly DemoFate[] _special =
    [
        DemoFate.Draft, DemoFate.InReview, DemoFate.HalfSigned, DemoFate.Returned, DemoFate.Ready, DemoFate.Scheduled, DemoFate.Failed,
        DemoFate.NotReleased, DemoFate.Abandoned, DemoFate.Revised, DemoFate.Corrected, DemoFate.Withdrawn, DemoFate.Hidden, DemoFate.Unpublished, DemoFate.Purged,
    ];

    private readonly Random _random = new(20191212);

    public IEnumerable<DemoItem> Items()
    {
        var used = new Dictionary<(string, string), int>();
        for (var at = 0; at < Count; at++)
        {
            var template = texts.Templates[at % texts.Templates.Length];
            var fate = FateOf(at, template);
            var candidates = DemoTexts.OrgansOf(template, organs).ToList();
            var organ = candidates[_random.Next(candidates.Count)];
            var number = used[(template.Key, organ.Key)] = used.GetValueOrDefault((template.Key, organ.Key)) + 1;
            yield return new(template, organ, number, BeginOf(template, fate), fate);
        }
    }

    /// <summary>The warning forms, published well before the warning that is put up from one of them.</summary>
    public IEnumerable<DemoItem> WarningForms() => texts.WarningForms.Select((template, at) =>
        new DemoItem(template, DemoTexts.OrgansOf(template, organs).First(), at + 1, ChinaTime.StartOf(ChinaTime.DayOf(now).AddDays(at - FormDays)).AddHours(10).AddMinutes(3 * at), DemoFate.Published));

    /// <summary>A policy of yesterday whose interpretation is still awaited, so that a countdown can be looked at.</summary>
    public DemoItem Awaited()
    {
        var template = texts.Templates.First(one => one.Policy is { Exemption: "", ExplainedAfter: null });
        return new(template, DemoTexts.OrgansOf(template, organs).First(), AwaitedNumber, ChinaTime.StartOf(ChinaTime.DayOf(now).AddDays(-1)).AddHours(9), DemoFate.Published);
    }

    private static DemoFate FateOf(int at, DemoTemplate template) => template.Type switch
    {
        "emergency" when at / 63 == 2 => DemoFate.Emergency,
        _ when at % 5 == 3 => _special[at / 5 % _special.Length],
        _ => DemoFate.Published,
    };

    // What is still open began a few days ago; the rest is spread over the year. Work begins at nine.
    private DateTimeOffset BeginOf(DemoTemplate template, DemoFate fate)
    {
        var isOpen = fate is DemoFate.Draft or DemoFate.InReview or DemoFate.HalfSigned or DemoFate.Returned or DemoFate.Ready or DemoFate.Scheduled or DemoFate.Failed;
        var back = fate == DemoFate.Emergency ? 1 : isOpen ? 3 + _random.Next(OpenDays) : 10 + _random.Next(Days - 20);
        var day = ChinaTime.DayOf(now).AddDays(-back);
        var earliest = template.UsableFrom ?? DateOnly.MinValue;
        return ChinaTime.StartOf(day < earliest ? earliest : day).AddHours(9).AddSeconds(_random.Next(7200));
    }
}
