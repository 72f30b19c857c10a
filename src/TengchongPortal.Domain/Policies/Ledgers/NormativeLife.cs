using System.Collections.Immutable;

namespace TengchongPortal.Domain.Policies.Ledgers;

/// <summary>The days that decide where a normative document stands.</summary>
/// <param name="PublishedOn">公布日期; null while unknown.</param>
/// <param name="EffectiveOn">施行日期; null: the day of publication.</param>
/// <param name="ExpiresOn">The last day in force; null: open.</param>
/// <param name="EndedOn">From when on another document ended it; null: none did.</param>
/// <param name="EndsByDeclaration">Whether it was declared lapsed (宣布失效) and not repealed.</param>
/// <param name="AmendedOn">From when on another document changes it; null: none does.</param>
public sealed record NormativeLife(DateOnly? PublishedOn, DateOnly? EffectiveOn, DateOnly? ExpiresOn, DateOnly? EndedOn, bool EndsByDeclaration, DateOnly? AmendedOn)
{
    /// <summary>The document that ended it.</summary>
    public Guid? EndedBy { get; init; }

    /// <summary>From when on it stands under a banner (撤回); null: it does not.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>Whether readers meet neither text nor banner: the ledger of such a day does not show it.</summary>
    public bool IsAway { get; init; }

    /// <summary>Since which day readers met what at its address, in order; empty: its text since it was published.</summary>
    public ImmutableArray<Showing> Showings { get; init; } = [];

    /// <summary>What other documents did to it, each as long as they said so, in the order in which they began to; empty: what the days above say.</summary>
    public ImmutableArray<LegalSpan> Effects { get; init; } = [];

    /// <summary>
    /// What each public edition says of the days in force, the oldest first, where there is more than one: an edition that prolongs a document did not
    /// prolong it before it came out.
    /// </summary>
    public ImmutableArray<ValidityTerm> Terms { get; init; } = [];

    /// <summary>What readers were told on a day; before the first edition what that says.</summary>
    public ValidityTerm TermOn(DateOnly day) => Terms.LastOrDefault(term => term.From <= day) ?? Terms.FirstOrDefault() ?? new(DateOnly.MinValue, EffectiveOn, ExpiresOn);

    /// <summary>What had been made known of it by the end of a day. Of several documents that end it the first to say so counts.</summary>
    public NormativeLife AsOf(DateOnly day)
    {
        var told = Effects.IsEmpty ? this : Under([.. Effects.Where(span => span.HoldsOn(day))]);
        return Showings.LastOrDefault(one => one.From <= day) is { } showing
            ? told with { WithdrawnOn = showing.WithdrawnOn, IsAway = showing.IsAway }
            : told;
    }

    /// <summary>Null before its publication, and while readers do not meet it: the ledger of that day does not know it.</summary>
    public NormativeStatus? On(DateOnly day)
    {
        var (told, term) = (AsOf(day), Terms.Length > 1 ? TermOn(day) : new(DateOnly.MinValue, EffectiveOn, ExpiresOn));
        return told.On(day, term.EffectiveOn, term.ExpiresOn);
    }

    /// <summary>Where it stood at the end of a day, and what the counts of a year ask beside that.</summary>
    public NormativeStanding StandingOn(DateOnly day)
    {
        var isKnown = PublishedOn is not { } published || published <= day;
        return new(On(day), isKnown, isKnown && AsOf(day) is { EndsByDeclaration: false, EndedOn: { } ended } && ended <= day);
    }

    public bool IsInForceOn(DateOnly day) => On(day) is NormativeStatus.InForce or NormativeStatus.Amended;

    /// <summary>Days from a day to the last day in force; null where none is set, or it does not run any more.</summary>
    public int? DaysLeft(DateOnly day) => TermOn(day).ExpiresOn is { } last && IsInForceOn(day) ? last.DayNumber - day.DayNumber : null;

    private NormativeLife Under(ImmutableArray<LegalSpan> spans)
    {
        var (ender, amender) = (spans.FirstOrDefault(span => span.Kind != LegalEffectKind.Amends), spans.Where(span => span.Kind == LegalEffectKind.Amends).Min(span => (DateOnly?)span.On));
        return this with { EndedOn = ender?.On, EndedBy = ender?.By, EndsByDeclaration = ender?.Kind == LegalEffectKind.DeclaresLapsed, AmendedOn = amender };
    }

    private NormativeStatus? On(DateOnly day, DateOnly? effectiveOn, DateOnly? expiresOn) => day switch
    {
        _ when PublishedOn > day || IsAway => null,
        _ when EndedOn <= day => EndsByDeclaration ? NormativeStatus.DeclaredLapsed : NormativeStatus.Repealed,
        _ when WithdrawnOn <= day => NormativeStatus.Withdrawn,
        _ when expiresOn < day => NormativeStatus.Expired,
        _ when effectiveOn > day => NormativeStatus.NotYetInForce,
        _ when AmendedOn <= day => NormativeStatus.Amended,
        _ => NormativeStatus.InForce,
    };
}

/// <summary>From when to when a document is in force, as its readers are told from a day on.</summary>
public sealed record ValidityTerm(DateOnly From, DateOnly? EffectiveOn, DateOnly? ExpiresOn);

/// <summary>What readers met at the address of a document from a day on: its text, its text under a banner, or neither.</summary>
/// <param name="WithdrawnOn">The day of the banner; null: none.</param>
public sealed record Showing(DateOnly From, DateOnly? WithdrawnOn, bool IsAway);

/// <summary>That another document ends or amends this one.</summary>
/// <param name="On">From when on it does.</param>
/// <param name="From">Since when it says so.</param>
/// <param name="Until">From when on it does not say so any more; null: it still does.</param>
public sealed record LegalSpan(LegalEffectKind Kind, Guid By, DateOnly On, DateOnly From, DateOnly? Until)
{
    public bool HoldsOn(DateOnly day) => From <= day && (Until is not { } end || end > day);
}
