namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Opening;

/// <summary>What an entry of the knowledge base grows from, as the address of an empty sheet says it.</summary>
public sealed class GrowingFrom
{
    /// <summary>A published answer or interpretation.</summary>
    public Guid? Grown { get; set; }

    /// <summary>An answered letter.</summary>
    public Guid? Letter { get; set; }
}
