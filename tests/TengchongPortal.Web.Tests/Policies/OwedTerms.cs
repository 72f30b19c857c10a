using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>What citizens are owed of one policy, by the words of the rule alone: three working days from the moment at which they read it and nothing that explains it. Counts its own days.</summary>
internal sealed class OwedTerms
{
    private readonly List<OwedTerm> _terms = [];

    public IReadOnlyList<OwedTerm> All => _terms;

    public OwedTerm? Running => _terms.Find(term => term.Until is null);

    /// <summary>Tells how things stand after something changed.</summary>
    public void Tell(bool isRead, bool mustBeExplained, bool isExplained, DateTimeOffset at)
    {
        if (Running is { } running)
        {
            running.Until = isExplained || (isRead && !mustBeExplained) ? at : null;
            running.WasExplained = isExplained;
        }
        else if (isRead && mustBeExplained && !isExplained)
        {
            _terms.Add(new(at));
        }
    }
}

internal sealed class OwedTerm(DateTimeOffset from)
{
    private const int WorkingDays = 3;

    /// <summary>The holidays that the walks can meet.</summary>
    private static readonly HashSet<DateOnly> _off = [.. Enumerable.Range(1, 7).Select(day => new DateOnly(2019, 10, day)), new(2023, 4, 5)];

    /// <summary>And the weekend days on which work is done instead.</summary>
    private static readonly HashSet<DateOnly> _on = [new(2019, 9, 29), new(2019, 10, 12)];

    public DateTimeOffset From { get; } = from;

    public DateTimeOffset? Until { get; set; }

    public bool WasExplained { get; set; }

    /// <summary>Midnight in China after the third working day, the day of the release not counted.</summary>
    public DateTimeOffset End
    {
        get
        {
            var (day, left) = (ChinaTime.DayOf(From), WorkingDays);
            while (left > 0)
            {
                day = day.AddDays(1);
                left -= IsWorkday(day) ? 1 : 0;
            }

            return ChinaTime.StartOf(day.AddDays(1));
        }
    }

    /// <summary>The measure of 2018, or that of 2023 from its first day on.</summary>
    public string Rule => ChinaTime.DayOf(From) < new DateOnly(2023, 3, 6) ? "政策文件解读工作实施办法" : "云政办发〔2023〕13号";

    public bool IsBreachedAt(DateTimeOffset now) => (Until ?? now) >= End;

    private static bool IsWorkday(DateOnly day) => _on.Contains(day) || (!_off.Contains(day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
}
