namespace TengchongPortal.Testing;

/// <summary>How long the long tests run: quick by default, full with PORTAL_TEST_DEPTH=full.</summary>
public static class Depth
{
    public static T Of<T>(T quick, T full) =>
        Environment.GetEnvironmentVariable("PORTAL_TEST_DEPTH") == "full" ? full : quick;
}
