using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Policies;

namespace TengchongPortal.Web.Staff.Policies.YearTopics;

/// <summary>A topic of a year, as it is typed.</summary>
public sealed class YearTopicForm
{
    [Display(Name = "主题"), Required(ErrorMessage = "请写明主题。"), StringLength(YearTopicEntry.LabelMaxLength, ErrorMessage = "主题最多20字。")]
    public string? Label { get; set; }

    [Display(Name = "年份"), Required(ErrorMessage = "请填写年份。"), Range(2000, 2100, ErrorMessage = "请填写四位年份。")]
    public int? Year { get; set; }

    public static string FieldOf(string rule) => rule switch
    {
        "year-topics.label" or "year-topics.double" => nameof(Label),
        "year-topics.year" => nameof(Year),
        _ => "",
    };
}
