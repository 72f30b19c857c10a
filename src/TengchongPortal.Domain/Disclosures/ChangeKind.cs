namespace TengchongPortal.Domain.Disclosures;

/// <summary>Weight of a public change note; minor corrections take route M.</summary>
public enum ChangeKind
{
    First,
    Minor,
    Major,
}
