namespace TengchongPortal.Testing.Host;

/// <summary>What the database of a portal under test holds before the first request.</summary>
public enum PortalStart
{
    /// <summary>Tables and guards only (<c>Seed:AtStart=None</c>).</summary>
    None,

    /// <summary>The reference data that ship (<c>Seed:AtStart=Reference</c>).</summary>
    Reference,

    /// <summary>The demonstration city (<c>Seed:AtStart=Demo</c>).</summary>
    Demo,

    /// <summary>The small city of the tests: <see cref="PortalCity"/>.</summary>
    City,
}
