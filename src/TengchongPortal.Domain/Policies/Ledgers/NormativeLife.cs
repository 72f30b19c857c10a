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
    /// <summary>From when on it stands under a banner (撤回); null: it does not.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>
    /// What each public edition says of the days in force, the oldest first, where there is more than one: an edition that prolongs a document did not
    /// prolong it before it came out.
    /// </summary>
    public ImmutableArray<ValidityTerm> Terms { get; init; } = [];

    /// <summary>What readers were told on a day; before the first edition what that says.</summary>
    public ValidityTerm TermOn(DateOnly day) => Terms.LastOrDefault(term => term.From <= day) ?? Terms.FirstOrDefault() ?? new(DateOnly.MinValue, EffectiveOn, ExpiresOn);

    /// <summary>Null before its publication: the ledger of that day does not know it.</summary>
    public NormativeStatus? On(DateOnly day) => Terms.Length > 1 && TermOn(day) is var term ? On(day, term.EffectiveOn, term.ExpiresOn) : On(day, EffectiveOn, ExpiresOn);

    public bool IsInForceOn(DateOnly day) => On(day) is NormativeStatus.InForce or NormativeStatus.Amended;

    /// <summary>Days from a day to the last day in force; null where none is set, or it does not run any more.</summary>
    public int? DaysLeft(DateOnly day) => TermOn(day).ExpiresOn is { } last && IsInForceOn(day) ? last.DayNumber - day.DayNumber : null;

    private NormativeStatus? On(DateOnly day, DateOnly? effectiveOn, DateOnly? expiresOn) => day switch
    {
        _ when PublishedOn > day => null,
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
