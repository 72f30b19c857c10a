namespace TengchongPortal.Web.Citizens.PageCache;

/// <summary>An answer that depends on more than its address and the reader's wish, or is sent from a file: it is never kept.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class DrawnAnewAttribute : Attribute;
