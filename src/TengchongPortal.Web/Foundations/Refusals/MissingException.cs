namespace TengchongPortal.Web.Foundations.Refusals;

/// <summary>There is no such thing, or the person may not know that there is: both are answered alike with 404.</summary>
public sealed class MissingException(string what = "record") : Exception($"No such {what}.");
