using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.SiteErrors;

namespace TengchongPortal.Web.Staff.SiteErrors;

/// <summary>A step on a report, as it is typed.</summary>
public sealed class TakeForm
{
    [Display(Name = "怎样办理"), Required(ErrorMessage = "请选择怎样办理。")]
    public SiteErrorEvent? Step { get; set; }

    [Display(Name = "交给哪个机构")]
    public string? Organ { get; set; }

    [Display(Name = "办理结果（公开）"), StringLength(SiteError.NoteMaxLength, ErrorMessage = "办理结果最多500字。"), DataType(DataType.MultilineText)]
    public string? Note { get; set; }

    public long SeenVersion { get; set; }

    /// <summary>The field that a rule of the ledger speaks of.</summary>
    public static string FieldOf(string rule) => rule switch
    {
        "site-error.organ" => nameof(Organ),
        "site-error.note" or "site-error.personal" => nameof(Note),
        _ => "",
    };
}

/// <summary>A file of reports that an office above handed down.</summary>
public sealed class HandDownForm
{
    [Display(Name = "上级转来的纠错文件（CSV）"), Required(ErrorMessage = "请选择文件。")]
    public IFormFile? File { get; set; }
}
