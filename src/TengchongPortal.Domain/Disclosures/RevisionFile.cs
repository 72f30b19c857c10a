namespace TengchongPortal.Domain.Disclosures;

/// <summary>An attachment of a revision: a name over content-addressed bytes.</summary>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
/// <param name="Length">Bytes.</param>
public sealed record RevisionFile(Guid Id, int Ordinal, string Sha256, string Name, string MediaType, long Length)
{
    public const int NameMaxLength = 200;
}
