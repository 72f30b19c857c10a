using System.Collections.Immutable;

namespace TengchongPortal.Domain.Rules;

/// <summary>A document by which openness work is done (R152): who issued it, since when it holds, and which terms and functions of the portal carry it out.</summary>
/// <param name="Number">文号; <see cref="Unchecked"/> where nobody has compared it yet.</param>
/// <param name="Clocks">Codes of the dated rules that it sets.</param>
/// <param name="Functions">What the portal does by it, in words.</param>
/// <param name="Mark">How well the source is known.</param>
public sealed record RegisteredRule(
    string Title, string Number, string Issuer, DateOnly? MadeOn, DateOnly? From, DateOnly? To, ImmutableArray<string> Clocks, string Functions, string Mark, string Note)
{
    /// <summary>What stands for a number that nobody has compared yet.</summary>
    public const string Unchecked = "待核";

    public bool IsChecked => Number != Unchecked;
}
