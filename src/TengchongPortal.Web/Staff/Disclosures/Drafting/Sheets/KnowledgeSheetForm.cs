using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Knowledge;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

/// <summary>What an entry of the knowledge base rests on, who keeps it right and where it is told, as it is typed.</summary>
public sealed class KnowledgeSheetForm
{
    [Display(Name = "所据条款"), StringLength(KnowledgeFacts.ClauseMaxLength)]
    public string? Clause { get; set; }

    [Display(Name = "所据制度")]
    public string? Rule { get; set; }

    [Display(Name = "责任人"), StringLength(KnowledgeFacts.OwnerMaxLength)]
    public string? Owner { get; set; }

    [Display(Name = "提供渠道")]
    public IList<AnswerChannel> Channels { get; set; } = [];
}
