namespace TengchongPortal.Web.Citizens.Finding.Asked;

/// <summary>Opening this page is a question put by a citizen; its words stand in the address.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CountedQuestionAttribute : Attribute;
