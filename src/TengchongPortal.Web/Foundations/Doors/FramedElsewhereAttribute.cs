namespace TengchongPortal.Web.Foundations.Doors;

/// <summary>Marks what any other site may show in a frame: nothing to fill in or to press but links, and nothing about who looks.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FramedElsewhereAttribute : Attribute;
