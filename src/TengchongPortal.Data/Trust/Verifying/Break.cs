namespace TengchongPortal.Data.Trust.Verifying;

/// <summary>Something that does not fit: of which kind, where, and what a person is told.</summary>
public sealed record Break(string Kind, string Where, string Message);
