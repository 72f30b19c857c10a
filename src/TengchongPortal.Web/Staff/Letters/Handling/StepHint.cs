namespace TengchongPortal.Web.Staff.Letters.Handling;

/// <summary>What a suggestion fills in beforehand on the page of a step; whoever takes the step can change it.</summary>
public sealed class StepHint
{
    /// <summary>Key of an organ.</summary>
    public string? Organ { get; set; }

    /// <summary>Number of the letter that is to lead.</summary>
    public string? Lead { get; set; }
}
