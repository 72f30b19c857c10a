using System.Globalization;
using System.Text.Json.Serialization;

namespace TengchongPortal.Domain.Policies;

/// <summary>合法性审核 as the ledger names it beside its number (domain of 国办发〔2018〕115号): which office reviewed, what it said, and from which day to which.</summary>
public sealed record LegalityReview
{
    public const int OpinionMaxLength = 300;

    public string Office { get; init; } = "";

    public string Opinion { get; init; } = "";

    /// <summary>送审日期.</summary>
    public DateOnly? SentOn { get; init; }

    /// <summary>出具意见日期.</summary>
    public DateOnly? GivenOn { get; init; }

    [JsonIgnore]
    public bool IsEmpty => Office.Length + Opinion.Length == 0 && SentOn is null && GivenOn is null;

    /// <summary>Whether the opinion is dated before the document was sent in for it.</summary>
    [JsonIgnore]
    public bool RunsBackwards => GivenOn < SentOn;

    internal IEnumerable<string> Fields => [Office, Opinion, Day(SentOn), Day(GivenOn)];

    private static string Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";
}
