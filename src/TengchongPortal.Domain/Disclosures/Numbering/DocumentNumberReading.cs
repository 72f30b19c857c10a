using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Disclosures.Numbering;

/// <summary>What a typed or imported document number turned out to be. The caller decides whether a fault refuses or warns.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Number">The number, when it could be read; under the prefix as typed.</param>
/// <param name="Suggestion">The number as it should be written; null when nothing better is known.</param>
/// <param name="Faults"><c>docno.form</c>, <c>docno.prefix.unknown</c>; each sentence names the suggestion.</param>
public sealed partial record DocumentNumberReading(
    string Text, DocumentNumber? Number, DocumentNumber? Suggestion, ImmutableArray<Refusal> Faults)
{
    internal const string FormRule = "文号应为机关代字、六角括号括起的四位年份和序号，如“腾政发〔2019〕12号”";

    /// <summary>An order or announcement (国务院令第711号, 公告2019年第3号): numbered by other rules and left alone.</summary>
    public bool IsOrder => Order().IsMatch(Text);

    /// <param name="text">As typed; blank is no number and no fault (whether a type may do without is its contract, R5).</param>
    /// <param name="knownPrefixes">机关代字 in the issuer's register, the likelier ones first; empty = do not check the prefix.</param>
    public static DocumentNumberReading Of(string? text, IReadOnlyList<string> knownPrefixes)
    {
        ArgumentNullException.ThrowIfNull(knownPrefixes);
        var typed = text?.Trim() ?? "";

        if (typed.Length == 0 || Order().IsMatch(typed))
        {
            return new(typed, null, null, []);
        }

        if (!DocumentNumber.TryRead(typed, out var number))
        {
            return new(typed, null, null, [new("docno.form", FormRule)]);
        }

        var prefix = PrefixSuggestion.For(number!.Prefix, knownPrefixes);
        var right = prefix is null ? number : number.Under(prefix);
        return new(typed, number, right.ToString() == typed ? null : right, [.. FaultsOf(typed, number, right, knownPrefixes)]);
    }

    private static IEnumerable<Refusal> FaultsOf(string typed, DocumentNumber number, DocumentNumber right, IReadOnlyList<string> known)
    {
        if (number.ToString() != typed)
        {
            yield return new("docno.form", $"{FormRule}；此处应写作“{number}”");
        }

        if (known.Count > 0 && !known.Contains(number.Prefix, StringComparer.Ordinal))
        {
            var hint = right == number ? "请核对" : $"是否应为“{right.Prefix}”";
            yield return new("docno.prefix.unknown", $"机关代字“{number.Prefix}”不在发文机关的登记之内，{hint}");
        }
    }

    [GeneratedRegex(@"^(?:\p{L}*令|\p{L}*公告)\s*(?:[〔\[(（]?[0-9]{4}[〕\])）]?年?)?\s*第\s*[0-9]+\s*号\z", RegexOptions.CultureInvariant)]
    private static partial Regex Order();
}
