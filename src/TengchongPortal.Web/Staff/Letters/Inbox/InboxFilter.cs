using System.ComponentModel.DataAnnotations;
using System.Globalization;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Web.Components.Letters;

namespace TengchongPortal.Web.Staff.Letters.Inbox;

/// <summary>Which letters are wanted, and from which place of the list; the address holds all of it.</summary>
public sealed class InboxFilter : IValidatableObject
{
    private const string FromTheList = "请从列表中选择。";

    [EnumDataType(typeof(LetterPile), ErrorMessage = FromTheList)]
    public LetterPile? Pile { get; set; }

    /// <summary>Of a receipt: exactly that letter, whatever else is asked for.</summary>
    [Display(Name = "编号"), StringLength(40, ErrorMessage = "编号最多40个字。")]
    public string? Number { get; set; }

    /// <summary>In which it came; of <see cref="LetterFigure.AnsweredThen"/> in which it was answered.</summary>
    [Display(Name = "年份"), Range(2000, 2199, ErrorMessage = "年份写四位数字，例如2026。")]
    public int? Year { get; set; }

    [Display(Name = "月份"), Range(1, 12, ErrorMessage = "月份写 1 到 12。")]
    public int? Month { get; set; }

    /// <summary>Key of the organ that has it, or of one that was merged into it.</summary>
    [StringLength(60)]
    public string? Organ { get; set; }

    [EnumDataType(typeof(LetterKind), ErrorMessage = FromTheList)]
    public LetterKind? Kind { get; set; }

    /// <summary>Name of whoever has it in hand, or a part of it.</summary>
    [Display(Name = "经办人"), StringLength(30, ErrorMessage = "经办人最多30字。")]
    public string? Owner { get; set; }

    [EnumDataType(typeof(LetterFigure), ErrorMessage = FromTheList)]
    public LetterFigure? Figure { get; set; }

    public string? After { get; set; }

    /// <summary>The pile that is shown: with a question all of them, unless one is named.</summary>
    public LetterPile Shown => Pile ?? (IsNarrow ? LetterPile.All : LetterPile.AtWork);

    public bool IsNarrow => Sought is not null || Year is not null || Kind is not null || Figure is not null || !string.IsNullOrWhiteSpace(Organ) || OwnerName.Length > 0;

    /// <summary>The number that is looked for; null where none is.</summary>
    public long? Sought => string.IsNullOrWhiteSpace(Number) ? null : Receipt.NumberOf(Number);

    public string OwnerName => (Owner ?? "").Trim();

    public RecordKey? Place => RecordKey.TryParse(After, out var key) ? key : null;

    /// <summary>The days of year and month, both included; null for all.</summary>
    public (DateOnly First, DateOnly Last)? Span() => Year is not { } year ? null
        : Month is { } month ? (new(year, month, 1), new DateOnly(year, month, 1).AddMonths(1).AddDays(-1))
        : (new(year, 1, 1), new(year, 12, 31));

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrWhiteSpace(Number) && Sought is null)
        {
            yield return new("编号写回执上的 14 位数字，例如20260304-123456。", [nameof(Number)]);
        }

        if (Month is not null && Year is null)
        {
            yield return new("填了月份的，请同时填年份。", [nameof(Year)]);
        }
    }

    /// <summary>The same as parts of an address, from another place or in another pile.</summary>
    public RouteValueDictionary At(LetterPile? pile, RecordKey? after = null) => new(new Dictionary<string, string?>
    {
        ["pile"] = pile?.ToString(),
        ["number"] = Number,
        ["year"] = Year?.ToString(CultureInfo.InvariantCulture),
        ["month"] = Month?.ToString(CultureInfo.InvariantCulture),
        ["organ"] = Organ,
        ["kind"] = Kind?.ToString(),
        ["owner"] = Owner,
        ["figure"] = Figure?.ToString(),
        ["after"] = after?.ToString(),
    }.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => KeyValuePair.Create(part.Key, (object?)part.Value)));
}
