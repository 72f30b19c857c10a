namespace TengchongPortal.Domain.Kernel;

/// <summary>How well the source of a rule or a date is known. The member names are the marks written in the seed files.</summary>
public enum SourceGrade
{
    /// <summary>The wording of the source was read.</summary>
    V,

    /// <summary>Read at second hand.</summary>
    V2,

    /// <summary>General knowledge, the wording not seen.</summary>
    K,

    /// <summary>Recalled; a person must compare it with the source.</summary>
    R,

    /// <summary>The city's own report says so.</summary>
    S,

    /// <summary>Decided by this product; the operator may change it.</summary>
    D,
}
