using System.Collections.Immutable;

namespace TengchongPortal.Domain.Rules;

/// <summary>A document by which openness work is done (R152): who issued it, since when it holds, and which terms and functions of the portal carry it out.</summary>
/// <param name="Number">文号; empty where no source tells it.</param>
/// <param name="Clocks">Codes of the dated rules that it sets.</param>
/// <param name="Functions">What the portal does by it, in words.</param>
/// <param name="Mark">How well the source is known.</param>
public sealed record RegisteredRule(
    string Title, string Number, string Issuer, DateOnly? MadeOn, DateOnly? From, DateOnly? To, ImmutableArray<string> Clocks, string Functions, string Mark, string Note)
{
    /// <summary>是否核对: whether number and both days are known from a published source.</summary>
    public required bool IsChecked { get; init; }

    /// <summary>Where its issuer publishes the text; null where no such address is known.</summary>
    public Uri? Text { get; init; }

    /// <summary>Whether a dated rule can be one that it sets: they hold on at least one common day.</summary>
    public bool Covers(DatedRule dated)
    {
        ArgumentNullException.ThrowIfNull(dated);
        return (From is not { } from || dated.To is not { } last || last >= from) && (To is not { } to || dated.From <= to);
    }
}
