namespace TengchongPortal.Domain.Concerns.Wordings;

/// <summary>A unit of the mechanism, and which edition of the wording somebody there has read and signed for.</summary>
public sealed class WordingReceipt
{
    private WordingReceipt()
    {
    }

    public Guid WordingId { get; private set; }

    public string OrganPath { get; private set; } = "";

    /// <summary>0 while nobody there has signed for any.</summary>
    public int Edition { get; private set; }

    public DateTimeOffset? At { get; private set; }

    public string PersonName { get; private set; } = "";

    internal static WordingReceipt Of(Guid wording, string organPath) => new() { WordingId = wording, OrganPath = organPath };

    internal void Sign(int edition, string person, DateTimeOffset at) => (Edition, PersonName, At) = (edition, person, at);
}
