namespace TengchongPortal.Data.Files;

/// <param name="Sha256">64 lower-case hexadecimal digits: the file's name in the store.</param>
public sealed record StoredFile(string Sha256, long Length);
