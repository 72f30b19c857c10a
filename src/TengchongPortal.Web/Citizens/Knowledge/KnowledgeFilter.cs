using System.ComponentModel.DataAnnotations;

namespace TengchongPortal.Web.Citizens.Knowledge;

/// <summary>Which entries are wanted, and from which place of the list.</summary>
public sealed class KnowledgeFilter
{
    public const int WordsMaxLength = 60;

    [Display(Name = "想问什么")]
    [StringLength(WordsMaxLength)]
    public string? Words { get; set; }

    /// <summary>Key of the organ that answers for them.</summary>
    [Display(Name = "责任单位")]
    [StringLength(60)]
    public string? Organ { get; set; }

    /// <summary>First level of the theme: two digits.</summary>
    [Display(Name = "主题")]
    [StringLength(2)]
    public string? Topic { get; set; }

    public string? After { get; set; }

    public string? Before { get; set; }

    /// <summary>The same without its place, as a question; empty for all.</summary>
    public string Question => string.Join('&', new[] { Part("words", Words), Part("organ", Organ), Part("topic", Topic) }.Where(part => part.Length > 0));

    private static string Part(string name, string? value) => string.IsNullOrWhiteSpace(value) ? "" : $"{name}={Uri.EscapeDataString(value.Trim())}";
}
