using System.Collections.Immutable;
using TengchongPortal.Domain.Policies.Ledgers;

namespace TengchongPortal.Domain.Tests.Policies;

/// <summary>What happened to a document, in order, and how the ledger knew it on a day.</summary>
internal sealed record NormativeHistory(DateOnly Published, ImmutableArray<ValidityTerm> Terms, ImmutableArray<LegalSpan> Effects, ImmutableArray<Showing> Showings)
{
    /// <summary>The last day on which something happens.</summary>
    public static readonly DateOnly Last = new(2024, 6, 30);

    public static NormativeHistory Make(Random random, bool isPlain)
    {
        var published = new DateOnly(2019, 1, 1).AddDays(random.Next(1800));
        var effective = isPlain ? published : published.AddDays(random.Next(-30, 200));
        List<ValidityTerm> terms = [new(published, effective, random.Next(3) == 0 ? null : effective.AddDays(random.Next(30, 1200)))];
        List<LegalSpan> effects = [];
        List<Showing> showings = [];
        for (var day = published.AddDays(random.Next(1, 300)); day <= Last; day = day.AddDays(random.Next(1, 400)))
        {
            switch (random.Next(isPlain ? 1 : 4))
            {
                case 0 when effects.Count == 0:
                    var on = isPlain ? day : day.AddDays(random.Next(-100, 100));
                    var kind = isPlain && random.Next(2) == 0 ? LegalEffectKind.Repeals : (LegalEffectKind)random.Next(3);
                    effects.Add(new(kind, Guid.NewGuid(), on, day, isPlain || random.Next(2) == 0 ? null : day.AddDays(random.Next(1, 500))));
                    break;
                case 1:
                    terms.Add(terms[^1] with { From = day, ExpiresOn = random.Next(2) == 0 ? null : day.AddDays(random.Next(-50, 600)) });
                    break;
                case 2:
                    showings.Add(new(day, WithdrawnOn: random.Next(2) == 0 ? day : null, IsAway: false));
                    break;
                case 3:
                    showings.Add(new(day, null, IsAway: random.Next(2) == 0));
                    break;
            }
        }

        return new(published, [.. terms], [.. effects], [.. showings]);
    }

    /// <summary>Nothing that came after the day; the fields of the document say what held on it.</summary>
    public NormativeLife LifeOn(DateOnly day)
    {
        ImmutableArray<LegalSpan> told = [.. Effects.Where(span => span.From <= day).Select(span => span.Until <= day ? span : span with { Until = null })];
        var (holding, terms) = (told.Where(span => span.HoldsOn(day)).ToList(), Terms.Where(term => term.From <= day).ToImmutableArray());
        var ender = holding.Find(span => span.Kind != LegalEffectKind.Amends);
        return new(Published, terms[^1].EffectiveOn, terms[^1].ExpiresOn, ender?.On, ender?.Kind == LegalEffectKind.DeclaresLapsed, holding.Find(span => span.Kind == LegalEffectKind.Amends)?.On)
        {
            Terms = terms,
            Effects = told,
            Showings = [.. Showings.Where(one => one.From <= day)],
        };
    }
}
