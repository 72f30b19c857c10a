namespace TengchongPortal.Data.Importing;

/// <summary>What the person at the keyboard asked for.</summary>
/// <param name="FileName">Without folder, as the batch remembers it.</param>
/// <param name="Operator">The operating-system user who runs the import.</param>
/// <param name="OrganKey">Issuing organ of lines without publisher; null leaves them to the unnamed one.</param>
/// <param name="IsDryRun">Judge everything, write nothing.</param>
public sealed record ImportOrder(string FileName, string Operator, string? OrganKey = null, bool IsDryRun = false);
