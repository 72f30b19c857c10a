namespace TengchongPortal.Web.Foundations.Access;

/// <summary>What the entrance asks of whom, and the moment at which it asks.</summary>
public sealed class EntryRules(SecondFactorWish secondFactor, TimeProvider clock)
{
    /// <summary>Configuration key; without it signing roles need a second factor in Production and nobody does elsewhere.</summary>
    public const string Key = "Accounts:SecondFactor";

    public SecondFactorWish SecondFactor { get; } = secondFactor;

    public DateTimeOffset Now => clock.GetUtcNow();
}
