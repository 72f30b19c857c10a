using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Web.Staff.Organisations;

/// <summary>Who answers for openness at an organ, as it is typed. What is not settled yet may stay empty; the gap is shown.</summary>
public sealed class ResponsibilityForm
{
    [Display(Name = "主要负责人"), StringLength(Responsibility.NameMaxLength)]
    public string? HeadName { get; set; }

    [Display(Name = "主要负责人职务"), StringLength(Responsibility.NameMaxLength)]
    public string? HeadPost { get; set; }

    [Display(Name = "领导小组"), StringLength(Responsibility.NameMaxLength)]
    public string? LeadingGroup { get; set; }

    [Display(Name = "分管领导"), StringLength(Responsibility.NameMaxLength)]
    public string? LeaderName { get; set; }

    [Display(Name = "分管领导职务"), StringLength(Responsibility.NameMaxLength)]
    public string? LeaderPost { get; set; }

    [Display(Name = "工作机构"), StringLength(Responsibility.NameMaxLength)]
    public string? OfficeName { get; set; }

    [Display(Name = "办公电话"), StringLength(Responsibility.PhoneMaxLength), DataType(DataType.PhoneNumber)]
    public string? Phone { get; set; }

    [Display(Name = "经办人"), StringLength(Responsibility.NameMaxLength)]
    public string? OfficerName { get; set; }

    [Display(Name = "B岗"), StringLength(Responsibility.NameMaxLength)]
    public string? DeputyName { get; set; }

    [Display(Name = "专职人数"), Required(ErrorMessage = "请填写专职人数，没有的填0。"), Range(0, Responsibility.MostStaff)]
    public int? FullTime { get; set; }

    [Display(Name = "兼职人数"), Required(ErrorMessage = "请填写兼职人数，没有的填0。"), Range(0, Responsibility.MostStaff)]
    public int? PartTime { get; set; }

    public Responsibility Said => new(LeadingGroup ?? "", LeaderName ?? "", LeaderPost ?? "", OfficeName ?? "", Phone ?? "", OfficerName ?? "", DeputyName ?? "", FullTime ?? 0, PartTime ?? 0) { HeadName = HeadName ?? "", HeadPost = HeadPost ?? "" };

    /// <summary>The field that a rule of the register speaks of.</summary>
    public static string FieldOf(string rule) => rule switch
    {
        "organs.phone" or "organs.phone-private" or "organs.phone-merged" => nameof(Phone),
        "organs.head" => nameof(HeadName),
        "organs.deputy-same" => nameof(DeputyName),
        _ => "",
    };

    public static ResponsibilityForm Of(Responsibility? said) => said is null ? new() : new()
    {
        HeadName = said.HeadName,
        HeadPost = said.HeadPost,
        LeadingGroup = said.LeadingGroup,
        LeaderName = said.LeaderName,
        LeaderPost = said.LeaderPost,
        OfficeName = said.OfficeName,
        Phone = said.Phone,
        OfficerName = said.OfficerName,
        DeputyName = said.DeputyName,
        FullTime = said.FullTime,
        PartTime = said.PartTime,
    };
}
