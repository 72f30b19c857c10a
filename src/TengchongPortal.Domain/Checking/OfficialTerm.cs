namespace TengchongPortal.Domain.Checking;

/// <summary>A word of offices and statutes with what people say instead.</summary>
/// <param name="Plain">The plain words; a hint to a writer, not a replacement that is made.</param>
public sealed record OfficialTerm(string Term, string Plain);
