using System.Globalization;
using System.Text.RegularExpressions;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Disclosures.Numbering;

/// <summary>
/// 发文字号: organ prefix (机关代字), year in 〔〕, serial without leading zero and without 第, then 号: <c>保政办发〔2018〕56号</c>
/// (党政机关公文格式 GB/T 9704—2012, 7.2.5; R5).
/// </summary>
public sealed partial record DocumentNumber
{
    private DocumentNumber(string prefix, int year, int serial) => (Prefix, Year, Serial) = (prefix, year, serial);

    /// <summary>机关代字, such as 腾政办发.</summary>
    public string Prefix { get; }

    /// <summary>Four digits, 1949 to 2199.</summary>
    public int Year { get; }

    /// <summary>1 to 999999.</summary>
    public int Serial { get; }

    /// <exception cref="RuleBrokenException"><c>docno.form</c>: a part that cannot stand in a number.</exception>
    public static DocumentNumber Compose(string prefix, int year, int serial)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        var text = string.Create(CultureInfo.InvariantCulture, $"{prefix}〔{year}〕{serial}号");

        return TryParse(text, out var number) ? number! : throw new RuleBrokenException("docno.form", DocumentNumberReading.FormRule);
    }

    /// <summary>Strict: exactly the national form, not a blank more.</summary>
    public static bool TryParse(string? text, out DocumentNumber? number) =>
        (number = text is not null && Strict().Match(text) is { Success: true } match ? FromMatch(match) : null) is not null;

    /// <summary>Lenient: half-width or other brackets, blanks, full-width digits, 第, leading zeros, missing 号. What is read prints in the right form.</summary>
    public static bool TryRead(string? text, out DocumentNumber? number) =>
        (number = text is not null && Lenient().Match(Folded(text)) is { Success: true } match ? FromMatch(match) : null) is not null;

    /// <summary>The same year and serial under another prefix.</summary>
    public DocumentNumber Under(string prefix) => Compose(prefix, Year, Serial);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}〔{Year}〕{Serial}号");

    private static DocumentNumber FromMatch(Match match) => new(
        match.Groups["prefix"].Value,
        int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture),
        int.Parse(match.Groups["serial"].Value, CultureInfo.InvariantCulture));

    // Blanks carry no meaning here; full-width digits and letters become plain ones.
    private static string Folded(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Select(c => c is >= '\uFF10' and <= '\uFF5A' ? (char)(c - 0xFEE0) : c));

    [GeneratedRegex(@"^(?<prefix>\p{L}{1,20})〔(?<year>(?:19[4-9]|20[0-9]|21[0-9])[0-9])〕(?<serial>[1-9][0-9]{0,5})号\z", RegexOptions.CultureInvariant)]
    private static partial Regex Strict();

    [GeneratedRegex(
        @"^(?<prefix>\p{L}{1,20})[〔\[［【\(（﹝〈<《{｛](?<year>(?:19[4-9]|20[0-9]|21[0-9])[0-9])年?[〕\]］】\)）﹞〉>》}｝]第?0*(?<serial>[1-9][0-9]{0,5})号?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Lenient();
}
