using System.ComponentModel.DataAnnotations;
using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Receipts;

namespace TengchongPortal.Web.Staff.Letters.Handling;

/// <summary>What a clerk fills in for a step; which fields are shown follows from the guards of its row.</summary>
public sealed class LetterStepForm
{
    public long? SeenVersion { get; set; }

    [Display(Name = "单位"), StringLength(60)]
    public string? Organ { get; set; }

    [Display(Name = "不予受理的理由")]
    public RefusalGround? Ground { get; set; }

    [Display(Name = "简单、常见的问题")]
    public bool IsSimple { get; set; }

    [Display(Name = "并入的来信编号"), StringLength(40)]
    public string? LeadNumber { get; set; }

    [Display(Name = "内容"), DataType(DataType.MultilineText), StringLength(LetterDeed.WordsMaxLength, ErrorMessage = "请写在 2000 个字以内。")]
    public string? Words { get; set; }

    /// <summary>Which offered words a button puts behind those that were typed.</summary>
    [StringLength(60)]
    public string? Insert { get; set; }

    public LetterWish ToWish(LetterAct act) => new(act)
    {
        Words = Words ?? "",
        SeenVersion = SeenVersion,
        Organ = Organ,
        Ground = Ground,
        IsSimple = IsSimple,
        Lead = Receipt.NumberOf(LeadNumber),
    };

    /// <summary>The field that a rule speaks of.</summary>
    public static string FieldOf(string rule) => rule switch
    {
        "letters.organ" or "letters.involved" => nameof(Organ),
        "letters.ground" => nameof(Ground),
        "letters.lead" => nameof(LeadNumber),
        "letters.words" or "letters.words-long" or "letters.answer" or "letters.blanks" => nameof(Words),
        _ => "",
    };
}
