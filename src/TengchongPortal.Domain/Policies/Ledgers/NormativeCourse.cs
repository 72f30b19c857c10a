namespace TengchongPortal.Domain.Policies.Ledgers;

/// <summary>A life laid out once: between two days of which it speaks a document stands where it stood, so a day is looked up and not told anew.</summary>
public sealed class NormativeCourse
{
    // From the first day of the calendar on, in order; each differs from the one before.
    private readonly Turn[] _turns;

    public NormativeCourse(NormativeLife life)
    {
        ArgumentNullException.ThrowIfNull(life);
        Life = life;
        var turns = new List<Turn>();
        foreach (var day in DaysOf(life).Prepend(DateOnly.MinValue).Distinct().Order())
        {
            var now = life.StandingOn(day);
            if (turns.Count == 0 || turns[^1].Standing != now)
            {
                turns.Add(new(day, now));
            }
        }

        _turns = [.. turns];
    }

    public NormativeLife Life { get; }

    /// <returns>The same as <see cref="NormativeLife.StandingOn"/>.</returns>
    public NormativeStanding On(DateOnly day)
    {
        var at = _turns.Length - 1;
        while (_turns[at].From > day)
        {
            at--;
        }

        return _turns[at].Standing;
    }

    /// <summary>The days on which it may come to stand elsewhere.</summary>
    private static IEnumerable<DateOnly> DaysOf(NormativeLife life)
    {
        DateOnly?[] own = [life.PublishedOn, life.EffectiveOn, DayAfter(life.ExpiresOn), life.EndedOn, life.WithdrawnOn, life.AmendedOn];
        return own.Concat(life.Effects.SelectMany(span => new[] { span.From, span.On, span.Until }))
            .Concat(life.Showings.SelectMany(one => new[] { one.From, one.WithdrawnOn }))
            .Concat(life.Terms.SelectMany(term => new[] { term.From, term.EffectiveOn, DayAfter(term.ExpiresOn) }))
            .OfType<DateOnly>();
    }

    private static DateOnly? DayAfter(DateOnly? last) => last < DateOnly.MaxValue ? last.Value.AddDays(1) : null;

    private readonly record struct Turn(DateOnly From, NormativeStanding Standing);
}
