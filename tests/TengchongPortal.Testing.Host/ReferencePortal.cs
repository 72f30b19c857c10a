namespace TengchongPortal.Testing.Host;

/// <summary>A portal with the reference data that ship, as a fixture that a test class starts once.</summary>
public sealed class ReferencePortal() : PortalUnderTest(PortalStart.Reference);
