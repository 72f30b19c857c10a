namespace TengchongPortal.Web.Citizens.Disclosures.Readings;

/// <summary>Opening this page is a reading of the document (浏览量, R6) whose id stands in the route.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CountedReadingAttribute : Attribute;
