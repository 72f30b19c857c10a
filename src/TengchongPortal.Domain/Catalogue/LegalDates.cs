namespace TengchongPortal.Domain.Catalogue;

/// <summary>The legal dates of a text (施行日期, 有效期至, 废止日期) and what follows from them; lists ask the database the same in the same order.</summary>
/// <param name="EffectiveOn">First day in force.</param>
/// <param name="ExpiresOn">Last day in force.</param>
/// <param name="RepealedOn">First day on which another text has ended it.</param>
public readonly record struct LegalDates(DateOnly? EffectiveOn, DateOnly? ExpiresOn, DateOnly? RepealedOn)
{
    /// <summary>How the text stands on the day; null for a text without legal dates.</summary>
    public Validity? On(DateOnly day) => this switch
    {
        { RepealedOn: { } repealed } when repealed <= day => Validity.Repealed,
        { ExpiresOn: { } expires } when expires < day => Validity.Lapsed,
        { EffectiveOn: { } effective } when effective > day => Validity.NotYetInForce,
        { EffectiveOn: null, ExpiresOn: null, RepealedOn: null } => null,
        _ => Validity.InForce,
    };
}
