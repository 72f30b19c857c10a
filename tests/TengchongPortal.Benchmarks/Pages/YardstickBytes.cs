namespace TengchongPortal.Benchmarks.Pages;

/// <summary>The answers of the portal, which the yardsticks write too: by kind of page for the smallest one, by address for the bare one, which thus holds as many pages as the portal keeps.</summary>
internal sealed class YardstickBytes : Dictionary<string, byte[]>;
