using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Concerns.Wordings;

namespace TengchongPortal.Web.Staff.Wordings;

/// <summary>An agreed wording as it is typed.</summary>
public sealed class WordingForm
{
    /// <summary>Names this sheet; sent twice it opens one.</summary>
    public Guid? FormKey { get; set; }

    public long SeenVersion { get; set; }

    [Display(Name = "话题"), Required(ErrorMessage = "请写明是什么话题。"), StringLength(AgreedWording.TopicMaxLength, ErrorMessage = "话题最多60字。")]
    public string? Topic { get; set; }

    [Display(Name = "关键词"), Required(ErrorMessage = "请填写关键词。"), StringLength(120, ErrorMessage = "关键词最多120字。")]
    public string? Marks { get; set; }

    [Display(Name = "统一口径"), DataType(DataType.MultilineText), Required(ErrorMessage = "请写明统一口径。"), StringLength(AgreedWording.TextMaxLength, ErrorMessage = "统一口径最多2000字。")]
    public string? Text { get; set; }

    /// <summary>Paths of organs.</summary>
    [Display(Name = "成员单位")]
    public IList<string> Units { get; set; } = [];

    public static WordingForm Of(AgreedWording wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        return new() { SeenVersion = wording.Version, Topic = wording.Topic, Marks = string.Join(' ', wording.Marks), Text = wording.Text, Units = [.. wording.Receipts.Select(receipt => receipt.OrganPath)] };
    }

    /// <param name="known">Paths that can be chosen; others are left out.</param>
    public WordingWords ToWords(IEnumerable<string> known) =>
        new(Topic ?? "", [.. (Marks ?? "").Split([' ', '　', ',', '，', '、'], StringSplitOptions.RemoveEmptyEntries)], (Text ?? "").ReplaceLineEndings("\n"), [.. known.Where(Units.Contains)]);

    public static string FieldOf(string rule) => rule switch
    {
        "wording.topic" => nameof(Topic),
        "wording.marks" => nameof(Marks),
        "wording.text" => nameof(Text),
        "wording.units" => nameof(Units),
        _ => "",
    };
}
