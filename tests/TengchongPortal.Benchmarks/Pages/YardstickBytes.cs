namespace TengchongPortal.Benchmarks.Pages;

/// <summary>The answers of the portal by page, which the yardsticks write too.</summary>
internal sealed class YardstickBytes : Dictionary<string, byte[]>;
