namespace TengchongPortal.Data.Site;

/// <summary>A fact about the whole database, set once and never cleared, such as that it is a demonstration.</summary>
public sealed class PortalFlag
{
    public const string Demonstration = "demonstration";

    private PortalFlag()
    {
    }

    public string Name { get; private set; } = "";

    public DateTimeOffset SetAt { get; private set; }

    public static PortalFlag Set(string name, DateTimeOffset at) => new() { Name = name, SetAt = at };
}
