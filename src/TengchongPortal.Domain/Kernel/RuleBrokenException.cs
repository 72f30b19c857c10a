namespace TengchongPortal.Domain.Kernel;

/// <summary>A rule said no. <paramref name="rule"/> is stable and for tests, logs and help texts; the message is the sentence the person reads.</summary>
public sealed class RuleBrokenException(string rule, string message) : Exception(message)
{
    /// <summary>Stable code such as <c>workflow.author</c>; every code has a help text.</summary>
    public string Rule { get; } = rule;

    /// <exception cref="RuleBrokenException">The rule does not hold.</exception>
    public static void Require(bool holds, string rule, string message)
    {
        if (!holds)
        {
            throw new RuleBrokenException(rule, message);
        }
    }

    /// <exception cref="RuleBrokenException">The rule does not hold.</exception>
    public static void Require(bool holds, Refusal refusal)
    {
        if (!holds)
        {
            throw From(refusal);
        }
    }

    public static RuleBrokenException From(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return new(refusal.Code, refusal.Message);
    }
}
