namespace TengchongPortal.Web.Foundations.Access;

/// <summary>Marks the rooms that stay open to somebody who came in with a one-time password and has not changed it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenWithOneTimePasswordAttribute : Attribute;
