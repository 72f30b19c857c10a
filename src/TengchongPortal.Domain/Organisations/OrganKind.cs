namespace TengchongPortal.Domain.Organisations;

/// <summary>Kinds of organ in the register (机构). External: a name only, made by an import, without duties or sign-in.</summary>
public enum OrganKind
{
    Government,
    Department,
    Township,
    PublicInstitution,
    Enterprise,
    External,
}
