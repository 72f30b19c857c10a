using TengchongPortal.Domain.Checking;

namespace TengchongPortal.Domain.Tests.Checking;

/// <summary>The checker as the tests ask it.</summary>
internal static class Checks
{
    public static TextChecker Checker { get; } = new();

    public static CheckReport Of(string text, TextKind kind = TextKind.Draft) => Checker.Check(new CheckedText(text, kind));

    public static List<Finding> Of(string code, string text, TextKind kind = TextKind.Draft) =>
        [.. Of(text, kind).Findings.Where(finding => finding.Code == code)];
}
