using TengchongPortal.Web.Citizens.Layout;

namespace TengchongPortal.Web.Citizens.Disclosures.Records;

/// <summary>What stands at the address of a record: its text, a notice that it is gone, or another address.</summary>
public sealed record RecordAnswer
{
    public RecordPage? Page { get; init; }

    public GonePage? Gone { get; init; }

    public string? Redirect { get; init; }
}
