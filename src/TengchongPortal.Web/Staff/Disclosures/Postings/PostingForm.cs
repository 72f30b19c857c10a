using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Channels;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Fields;

namespace TengchongPortal.Web.Staff.Disclosures.Postings;

/// <summary>Where else a released text was put up, as it is typed.</summary>
public sealed class PostingForm
{
    [Display(Name = "载体"), Required(ErrorMessage = "请选择载体。")]
    public string? Carrier { get; set; }

    [Display(Name = "具体位置"), StringLength(CarrierPosting.PlaceMaxLength, ErrorMessage = "具体位置最多100字。")]
    public string? Place { get; set; }

    [Display(Name = "公开时间（北京时间）"), DataType(DataType.DateTime), Required(ErrorMessage = "请填写公开时间。"), CalendarDay]
    public DateTime? PostedAt { get; set; }

    [Display(Name = "网址或者说明"), StringLength(CarrierPosting.ProofMaxLength, ErrorMessage = "网址或者说明最多500字。")]
    public string? Proof { get; set; }

    /// <summary>Of a form that was found complete: the clock on the wall in China.</summary>
    public PostingWords ToWords() => new(Place ?? "", Proof ?? "", ChinaTime.AtClock(PostedAt!.Value));

    /// <summary>The field that a rule of the ledger speaks of.</summary>
    public static string FieldOf(string rule) => rule switch
    {
        "posting.portal" or "posting.carrier" => nameof(Carrier),
        "content.posting-time" => nameof(PostedAt),
        "content.posting-proof" => nameof(Proof),
        _ => "",
    };
}
