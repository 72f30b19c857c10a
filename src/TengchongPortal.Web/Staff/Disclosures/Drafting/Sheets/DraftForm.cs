using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using TengchongPortal.Data.Rendering;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Web.Components.Fields;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

/// <summary>Every field of a text as it is typed. What the type contract asks for is asked at submission: a draft may be unfinished.</summary>
public sealed class DraftForm
{
    [Display(Name = "标题"), Required, StringLength(RevisionText.TitleMaxLength)]
    public string Title { get; set; } = "";

    [Display(Name = "内容概述"), StringLength(RevisionText.SummaryMaxLength), DataType(DataType.MultilineText)]
    public string? Summary { get; set; }

    [Display(Name = "公开目录"), Required]
    public Guid? ColumnId { get; set; }

    [Display(Name = "公开属性")]
    public Openness Openness { get; set; } = Openness.Proactive;

    [Display(Name = "不公开依据")]
    public string? ExemptionClause { get; set; }

    [Display(Name = "不公开理由"), StringLength(500), DataType(DataType.MultilineText)]
    public string? ExemptionReason { get; set; }

    [Display(Name = "复核日期"), CalendarDay]
    public DateOnly? ReassessOn { get; set; }

    [Display(Name = "成文日期"), CalendarDay]
    public DateOnly? MadeOn { get; set; }

    [Display(Name = "文号"), StringLength(100)]
    public string? DocumentNumber { get; set; }

    [Display(Name = "主题分类")]
    public string? Theme { get; set; }

    [Display(Name = "体裁分类")]
    public string? Genre { get; set; }

    [Display(Name = "服务对象")]
    public string? Audience { get; set; }

    [Display(Name = "关键词"), StringLength(200)]
    public string? Keywords { get; set; }

    [Display(Name = "施行日期"), CalendarDay]
    public DateOnly? EffectiveOn { get; set; }

    [Display(Name = "失效日期"), CalendarDay]
    public DateOnly? ExpiresOn { get; set; }

    [Display(Name = "合法性审核意见编号"), StringLength(100)]
    public string? LegalityNumber { get; set; }

    [Display(Name = "来源"), StringLength(200)]
    public string? Source { get; set; }

    /// <summary>Paths of organs that the text names; each is asked for its countersignature.</summary>
    [Display(Name = "正文涉及其他机关职责")]
    public IList<string> NamedOrgans { get; set; } = [];

    /// <summary>What makes the route stricter and only a person can know.</summary>
    [Display(Name = "从严审核")]
    public IList<string> Flags { get; set; } = [];

    /// <summary>The part of a policy document; null on every other sheet.</summary>
    public PolicySheetForm? Policy { get; set; }

    /// <summary>The part of an interpretation; null on every other sheet.</summary>
    public InterpretationSheetForm? Interpretation { get; set; }

    /// <summary>The part of the record of a meeting; null on every other sheet.</summary>
    public MeetingSheetForm? Meeting { get; set; }

    /// <summary>The part of an entry of the knowledge base; null on every other sheet.</summary>
    public KnowledgeSheetForm? Knowledge { get; set; }

    public IList<RelationRow> Relations { get; set; } = [];

    [Display(Name = "正文"), StringLength(ContentRenderer.MaxLength), DataType(DataType.MultilineText)]
    public string? Body { get; set; }

    /// <summary>How the body is written; what was not sent stays as it was.</summary>
    [Display(Name = "正文格式")]
    public BodyFormat? Format { get; set; }

    [Display(Name = "添加附件"), JsonIgnore]
    public IReadOnlyList<IFormFile> Attachments { get; set; } = [];

    /// <summary>Ids of attachments to leave out from now on.</summary>
    [Display(Name = "删除已有附件")]
    public IList<Guid> Dropped { get; set; } = [];

    [Display(Name = "变更性质")]
    public ChangeKind ChangeKind { get; set; } = ChangeKind.First;

    [Display(Name = "更正说明"), StringLength(500), DataType(DataType.MultilineText)]
    public string? ChangeNote { get; set; }

    public long? SeenVersion { get; set; }

    /// <summary>The revision that the writing began from, for bringing two writers together.</summary>
    public int? SeenRevision { get; set; }

    /// <summary>Made with the empty form of a new draft, so that the same form sent twice opens one (security.md 1.3).</summary>
    public Guid? FormKey { get; set; }

    [Display(Name = "我知道修改会使本稿已有的全部签字作废")]
    public bool Confirmed { get; set; }
}
