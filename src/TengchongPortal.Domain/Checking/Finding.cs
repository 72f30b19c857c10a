namespace TengchongPortal.Domain.Checking;

/// <summary>One fault, placed and explained. Numbers of eleven digits or more are masked in <see cref="Text"/> and <see cref="Sentence"/>, so a finding may be shown and kept.</summary>
/// <param name="Field">Field of the checked text.</param>
/// <param name="Line">From 1; a line ends at a line feed.</param>
/// <param name="Column">From 1, in UTF-16 code units: one per Chinese character of the basic plane, two for rarer ones.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Rule">The rule as a Chinese sentence with its citation.</param>
/// <param name="Suggestion">What to do about it; empty when only the author can know.</param>
public sealed record Finding(
    string Code,
    FindingLevel Level,
    string Field,
    int Line,
    int Column,
    int Length,
    string Text,
    string Sentence,
    string Rule,
    string Suggestion)
{
    /// <summary>A number of a person: for its stops no override exists. 个人信息保护法第二十五条</summary>
    public bool IsPersonal => Code.StartsWith("personal.", StringComparison.Ordinal);
}
