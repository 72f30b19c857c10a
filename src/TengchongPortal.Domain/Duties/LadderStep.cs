using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Duties;

/// <summary>One step of the ladder, written in a dated rule as <c>D-3 Owner</c> or <c>D+1 Owner Deputy Leader Office</c>.</summary>
/// <param name="Day">Working days from the last day of the duty; below zero before it.</param>
public sealed partial record LadderStep(int Day, ImmutableArray<DutyPart> Parts)
{
    /// <exception cref="RuleBrokenException"><c>duty.ladder</c>: not written like that.</exception>
    public static LadderStep Parse(string text) => Written().Match(text) is { Success: true } match
        ? new(
            int.Parse(match.Groups["day"].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
            [.. match.Groups["part"].Captures.Select(part => Enum.Parse<DutyPart>(part.Value))])
        : throw new RuleBrokenException("duty.ladder", $"提醒规则应写作“D-3 Owner”的形式，不能是“{text}”。");

    [GeneratedRegex(@"^D(?<day>[+-]?\d{1,2})( (?<part>Owner|Deputy|Leader|Office))+\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
