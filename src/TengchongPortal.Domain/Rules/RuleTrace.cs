namespace TengchongPortal.Domain.Rules;

/// <summary>One line from a rule to what proves that it is carried out (R152).</summary>
/// <param name="Rule">Exact title in the register of rules.</param>
/// <param name="Requirement">Number of the requirement, such as <c>R26</c>.</param>
/// <param name="Function">Name of the type that carries it out.</param>
/// <param name="Test">The test that asks it, as class and method.</param>
public sealed record RuleTrace(string Rule, string Requirement, string Function, string Test)
{
    /// <summary>Terms that the rule sets and by which nothing in the portal runs yet, separated by <c>|</c>.</summary>
    public string Idle { get; init; } = "";

    public bool IsWhole => !new[] { Rule, Requirement, Function, Test }.Any(string.IsNullOrWhiteSpace);
}
