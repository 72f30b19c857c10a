using TengchongPortal.Domain.Policies.Ledgers;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>What amends documents (修改), told by the same rows as the ledger.</summary>
public static class AmendingEffects
{
    extension(IQueryable<LegalEffect> effects)
    {
        /// <summary>Amendments that are said now and hold on the day: none changes anything before its own day (施行日期).</summary>
        public IQueryable<LegalEffect> AmendingOn(DateOnly day) => effects.Where(effect => effect.Kind == LegalEffectKind.Amends && effect.Until == null && effect.On <= day);
    }
}
