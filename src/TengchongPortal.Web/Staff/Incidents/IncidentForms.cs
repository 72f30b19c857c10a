using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Concerns.Incidents;
using TengchongPortal.Web.Components.Fields;

namespace TengchongPortal.Web.Staff.Incidents;

/// <summary>An incident as the office registers it.</summary>
public sealed class IncidentForm
{
    public Guid? FormKey { get; set; }

    [Display(Name = "什么事件（不公开）"), Required(ErrorMessage = "请写明是什么事件。"), StringLength(Incident.NameMaxLength, ErrorMessage = "最多100字。")]
    public string? Name { get; set; }

    [Display(Name = "级别"), Required(ErrorMessage = "请选择级别。")]
    public IncidentLevel? Level { get; set; }

    [Display(Name = "获知时间（北京时间）"), DataType(DataType.DateTime), Required(ErrorMessage = "请填写获知时间。"), CalendarDay]
    public DateTime? KnownAt { get; set; }

    public static string FieldOf(string rule) => rule switch
    {
        "incident.name" => nameof(Name),
        "incident.known-at" => nameof(KnownAt),
        _ => "",
    };
}

/// <summary>A step on an incident, as it is typed.</summary>
public sealed class IncidentStepForm
{
    [Display(Name = "登记什么"), Required(ErrorMessage = "请选择登记什么。")]
    public IncidentDeed? Step { get; set; }

    /// <summary>Address or index number of a public record.</summary>
    [Display(Name = "公开信息"), StringLength(300, ErrorMessage = "网址或者索引号最多300字。")]
    public string? Record { get; set; }

    [Display(Name = "新闻发布会举行时间（北京时间）"), DataType(DataType.DateTime), CalendarDay]
    public DateTime? HeldAt { get; set; }

    public long SeenVersion { get; set; }

    public static string FieldOf(string rule) => rule switch
    {
        "incident.record" => nameof(Record),
        "incident.held-at" => nameof(HeldAt),
        _ => "",
    };
}
