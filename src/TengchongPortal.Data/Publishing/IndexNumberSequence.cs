namespace TengchongPortal.Data.Publishing;

/// <summary>The last serial given to an organ code on a day; read and moved only under the lock of the publication log.</summary>
public sealed class IndexNumberSequence
{
    private IndexNumberSequence()
    {
    }

    public string OrganCode { get; private set; } = "";

    public DateOnly Day { get; private set; }

    public int Last { get; private set; }

    public static IndexNumberSequence Start(string organCode, DateOnly day) => new() { OrganCode = organCode, Day = day };

    public int Next() => ++Last;
}
