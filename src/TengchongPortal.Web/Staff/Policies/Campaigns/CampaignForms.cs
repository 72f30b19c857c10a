using System.ComponentModel.DataAnnotations;
using TengchongPortal.Data.Policies.Campaigns;
using TengchongPortal.Domain.Policies.Ledgers.Campaigns;
using TengchongPortal.Web.Components.Fields;
using TengchongPortal.Web.Staff.Policies.CleanUps;

namespace TengchongPortal.Web.Staff.Policies.Campaigns;

/// <summary>A campaign as the office opens it.</summary>
public sealed class CampaignForm
{
    /// <summary>Made with the empty form: the same form sent twice opens one.</summary>
    public Guid? FormKey { get; set; }

    [Display(Name = "名称"), Required(ErrorMessage = "请写明这次清理的名称。"), StringLength(CleanUpCampaign.NameMaxLength, ErrorMessage = "名称最多60字。")]
    public string? Name { get; set; }

    [Display(Name = "清理依据"), Required(ErrorMessage = "请写明清理依据。"), StringLength(CleanUpCampaign.BasisMaxLength, ErrorMessage = "清理依据最多200字。")]
    public string? Basis { get; set; }

    [Display(Name = "报送期限"), Required(ErrorMessage = "请选择报送期限。"), CalendarDay]
    public DateOnly? DueOn { get; set; }

    [Display(Name = "截至哪一天有效"), Required(ErrorMessage = "请选择截至哪一天有效的文件列入清理。"), CalendarDay]
    public DateOnly? InForceOn { get; set; }

    [Display(Name = "成文日期不晚于"), CalendarDay]
    public DateOnly? MadeUntil { get; set; }

    [Display(Name = "标题关键词"), StringLength(CleanUpCampaign.TopicMaxLength, ErrorMessage = "标题关键词最多60字。")]
    public string? Topic { get; set; }

    /// <summary>Paths of organs.</summary>
    [Display(Name = "参加清理的机关")]
    public IList<string> Organs { get; set; } = [];

    public CampaignWish ToWish() => new(Name ?? "", Basis ?? "", DueOn ?? default, InForceOn ?? default, MadeUntil, [.. (Topic ?? "").Split([' ', '　', ',', '，', '、', '|'], StringSplitOptions.RemoveEmptyEntries)], [.. Organs]);

    public static string FieldOf(string rule) => rule switch
    {
        "campaign.name" => nameof(Name),
        "campaign.basis" => nameof(Basis),
        "campaign.due" => nameof(DueOn),
        "campaign.topic" => nameof(Topic),
        "campaign.organs" or "campaign.much" => nameof(Organs),
        _ => "",
    };
}

/// <summary>A step of the office, as it is typed.</summary>
public sealed class CampaignStepForm
{
    [Display(Name = "办理什么"), Required(ErrorMessage = "请选择办理什么。")]
    public CampaignDeed? Step { get; set; }

    [Display(Name = "新的报送期限"), CalendarDay]
    public DateOnly? DueOn { get; set; }

    [Display(Name = "原因"), StringLength(CleanUpCampaign.ReasonMaxLength, ErrorMessage = "原因最多200字。"), DataType(DataType.MultilineText)]
    public string? Reason { get; set; }

    public long SeenVersion { get; set; }

    public static string FieldOf(string rule) => rule switch
    {
        "campaign.due" => nameof(DueOn),
        "campaign.reason" or "campaign.missing" => nameof(Reason),
        _ => "",
    };
}

/// <summary>What an organ chose on a page of its sheet.</summary>
public sealed class CampaignSheetForm
{
    /// <summary>Save or hand in; by the button.</summary>
    public CampaignDeed Step { get; set; }

    public long SeenVersion { get; set; }

    public IList<CleanUpChoice> Rows { get; set; } = [];
}
