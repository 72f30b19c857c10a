namespace TengchongPortal.Domain.Disclosures;

/// <summary>One condition of <see cref="Verification"/>.</summary>
public sealed record VerifyCondition(string Code, string Message, Func<Edition, EditionFacts, DateTimeOffset, bool> Holds);
