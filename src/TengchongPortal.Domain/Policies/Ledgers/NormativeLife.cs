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

    /// <summary>Null before its publication: the ledger of that day does not know it.</summary>
    public NormativeStatus? On(DateOnly day) => day switch
    {
        _ when PublishedOn > day => null,
        _ when EndedOn <= day => EndsByDeclaration ? NormativeStatus.DeclaredLapsed : NormativeStatus.Repealed,
        _ when WithdrawnOn <= day => NormativeStatus.Withdrawn,
        _ when ExpiresOn < day => NormativeStatus.Expired,
        _ when EffectiveOn > day => NormativeStatus.NotYetInForce,
        _ when AmendedOn <= day => NormativeStatus.Amended,
        _ => NormativeStatus.InForce,
    };

    public bool IsInForceOn(DateOnly day) => On(day) is NormativeStatus.InForce or NormativeStatus.Amended;

    /// <summary>Days from a day to the last day in force; null where none is set, or it does not run any more.</summary>
    public int? DaysLeft(DateOnly day) => ExpiresOn is { } last && IsInForceOn(day) ? last.DayNumber - day.DayNumber : null;
}
