using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Policies.Meetings;
using TengchongPortal.Web.Components.Fields;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

/// <summary>Which meeting or press conference it was, and the open items of its agenda, as they are typed.</summary>
public sealed class MeetingSheetForm
{
    [Display(Name = "会议类型")]
    public MeetingKind Kind { get; set; }

    [Display(Name = "第几次会议"), StringLength(MeetingFacts.WordsMaxLength)]
    public string? Number { get; set; }

    [Display(Name = "召开日期"), CalendarDay]
    public DateOnly? HeldOn { get; set; }

    [Display(Name = "发布人和职务"), StringLength(MeetingFacts.WordsMaxLength)]
    public string? Speakers { get; set; }

    public IList<MeetingItemRow> Items { get; set; } = [];
}

/// <summary>One open item as it is typed; a row where nothing was typed says nothing.</summary>
public sealed class MeetingItemRow
{
    [Display(Name = "议题"), StringLength(MeetingItem.SubjectMaxLength)]
    public string? Subject { get; set; }

    [Display(Name = "承办单位")]
    public string? OwnerPath { get; set; }

    [Display(Name = "形成的政策文件")]
    public string? Policy { get; set; }

    [Display(Name = "解读材料或者发布会实录")]
    public string? Answer { get; set; }

    [Display(Name = "不解读的原因"), StringLength(PolicyFacts.WordsMaxLength)]
    public string? Reason { get; set; }

    public bool IsEmpty => new[] { Subject, OwnerPath, Policy, Answer, Reason }.All(string.IsNullOrWhiteSpace);
}
