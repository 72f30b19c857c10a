namespace TengchongPortal.Web.Foundations.Access;

/// <summary>Marks what an open page sends without anybody's doing: it is answered and keeps no session alive, or an unattended desk would never be locked.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SentByItselfAttribute : Attribute;
