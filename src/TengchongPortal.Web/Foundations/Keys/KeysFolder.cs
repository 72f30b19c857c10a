namespace TengchongPortal.Web.Foundations.Keys;

/// <summary>Where the keys outside the database lie (<c>Keys:Root</c>).</summary>
public sealed record KeysFolder(string Path);
