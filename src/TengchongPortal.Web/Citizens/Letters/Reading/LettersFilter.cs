using System.ComponentModel.DataAnnotations;
using System.Globalization;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Web.Citizens.Letters.Reading;

/// <summary>Which published letters are wanted, and from which place of the list.</summary>
public sealed class LettersFilter
{
    public const int TitleMaxLength = 60;

    public LetterKind? Kind { get; set; }

    /// <summary>Key of the organ that answered.</summary>
    [StringLength(60)]
    public string? Organ { get; set; }

    /// <summary>In which year it was published.</summary>
    [Display(Name = "公开年份"), Range(2000, 2199, ErrorMessage = "年份应当是四位数字，例如 2019。")]
    public int? Year { get; set; }

    [StringLength(TitleMaxLength)]
    public string? Title { get; set; }

    public string? After { get; set; }

    public string? Before { get; set; }

    /// <summary>The words of the title that are looked for; null when none are.</summary>
    public string? Words => string.IsNullOrWhiteSpace(Title) ? null : Title.Trim();

    /// <summary>The same without its place, as a question; empty for all.</summary>
    public string Question => string.Join('&', new[] { Part("kind", Kind?.ToString()), Part("organ", Organ), Part("year", Year?.ToString(CultureInfo.InvariantCulture)), Part("title", Title) }.Where(part => part.Length > 0));

    private static string Part(string name, string? value) => string.IsNullOrWhiteSpace(value) ? "" : $"{name}={Uri.EscapeDataString(value.Trim())}";
}
