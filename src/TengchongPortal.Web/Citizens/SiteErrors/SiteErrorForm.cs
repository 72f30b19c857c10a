using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.SiteErrors;

namespace TengchongPortal.Web.Citizens.SiteErrors;

/// <summary>An error as somebody reports it. Nothing about the person is asked.</summary>
public sealed class SiteErrorForm
{
    [Display(Name = "网页地址"), Required(ErrorMessage = "请填写有错误的网页地址，可以从浏览器地址栏复制。"), StringLength(SiteError.AboutMaxLength, ErrorMessage = "网页地址最多500字。")]
    public string? About { get; set; }

    [Display(Name = "错误类型"), Required(ErrorMessage = "请选择错误类型。")]
    public SiteErrorKind? Kind { get; set; }

    [Display(Name = "错在哪里、应当怎样"), Required(ErrorMessage = "请写明错在哪里、应当怎样。"), StringLength(SiteError.WordsMaxLength, ErrorMessage = "最多500字。"), DataType(DataType.MultilineText)]
    public string? Words { get; set; }

    /// <summary>Made with the empty form: the same form sent twice is one report.</summary>
    public Guid? FormKey { get; set; }

    /// <summary>The field that a rule of the ledger speaks of.</summary>
    public static string FieldOf(string rule) => rule switch
    {
        "site-error.words" => nameof(Words),
        "site-error.about" => nameof(About),
        _ => "",
    };
}
