namespace TengchongPortal.Domain.Checking;

/// <summary>What a finding asks for, gravest first.</summary>
public enum FindingLevel
{
    /// <summary>The text may not go on as it is.</summary>
    Stop,

    /// <summary>Somebody has to look.</summary>
    Warn,

    /// <summary>It might read better.</summary>
    Hint,

    /// <summary>Saving may put it right by itself.</summary>
    Auto,
}
