namespace TengchongPortal.Testing.Host;

/// <summary>A portal with the demonstration city, as a fixture that a test class starts once.</summary>
public sealed class DemonstrationPortal() : PortalUnderTest(PortalStart.Demo);
