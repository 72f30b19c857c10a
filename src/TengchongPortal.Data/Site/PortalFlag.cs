using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Site;

/// <summary>A fact about the whole database, set once and never cleared, such as that it is a demonstration.</summary>
public sealed class PortalFlag : IWrittenOnce
{
    public const string Demonstration = "demonstration";

    /// <summary>The demonstration city is in it.</summary>
    public const string DemonstrationCity = "demonstration-city";

    /// <summary>The first filling is complete; a start that died in the middle is taken up again without it.</summary>
    public const string Filled = "filled";

    private PortalFlag()
    {
    }

    public string Name { get; private set; } = "";

    public DateTimeOffset SetAt { get; private set; }

    public static PortalFlag Set(string name, DateTimeOffset at) => new() { Name = name, SetAt = at };
}
