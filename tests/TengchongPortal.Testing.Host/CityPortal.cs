namespace TengchongPortal.Testing.Host;

/// <summary>A portal with the small city, as a fixture that a test class starts once.</summary>
public sealed class CityPortal() : PortalUnderTest(PortalStart.City);
