using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Policies.Ledgers;

namespace TengchongPortal.Web.Staff.Policies.CleanUps;

/// <summary>A clean-up as it is entered: what was found of each document that the organ has in force.</summary>
public sealed class CleanUpForm
{
    [Display(Name = "标题"), Required(ErrorMessage = "请填写标题，写明机关和年份。"), StringLength(RevisionText.TitleMaxLength, ErrorMessage = "标题最多200字。")]
    public string? Title { get; set; }

    [Display(Name = "没有选结果的文件")]
    public RestOfCleanUp Rest { get; set; }

    /// <summary>Made with the empty sheet, so that the same sheet sent twice opens one draft.</summary>
    public Guid? FormKey { get; set; }

    public IList<CleanUpChoice> Rows { get; set; } = [];
}

/// <summary>One document of the sheet.</summary>
public sealed class CleanUpChoice
{
    public Guid DocumentId { get; set; }

    public CleanUpFinding? Finding { get; set; }

    /// <summary>What stood there when the page was drawn: only what is different was chosen.</summary>
    public CleanUpFinding? Seen { get; set; }
}

/// <summary>What becomes of the documents of a sheet for which nothing was chosen.</summary>
public enum RestOfCleanUp
{
    /// <summary>The sheet is refused until each has its finding.</summary>
    AskForEach,
    Stands,

    /// <summary>They are not part of this clean-up.</summary>
    LeftOut,
}
