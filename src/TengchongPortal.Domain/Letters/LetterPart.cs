namespace TengchongPortal.Domain.Letters;

/// <summary>Who plays a part for a letter; decided from capabilities at its organ, never from role names.</summary>
public enum LetterPart
{
    /// <summary>Whoever knows number and code.</summary>
    Writer,

    /// <summary>Handles letters at the organ that has it.</summary>
    Handler,

    /// <summary>Handles letters at an organ that helps (协办).</summary>
    CoHandler,

    /// <summary>Handles letters for the whole city.</summary>
    Office,

    /// <summary>Signs finally at the organ that has the letter, reports excepted, or handles letters for the whole city.</summary>
    Approver,

    /// <summary>The portal by its clock.</summary>
    System,
}
