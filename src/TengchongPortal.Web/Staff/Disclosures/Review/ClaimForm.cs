using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Staff.Disclosures.Review;

/// <summary>Taking up a gate or giving it back.</summary>
public sealed class ClaimForm
{
    public EditorialEvent Taken { get; set; } = EditorialEvent.Sign;

    public Gate Gate { get; set; }

    /// <summary>The person who was seen to hold it, when it is taken over.</summary>
    public Guid? Holder { get; set; }
}
