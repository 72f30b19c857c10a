namespace TengchongPortal.Domain.Kernel;

/// <summary>A rule's answer "no": a stable code and the Chinese sentence with the rule.</summary>
/// <param name="Code">Stable machine code, lower case with dots.</param>
/// <param name="Message">One Chinese sentence for the person.</param>
public sealed record Refusal(string Code, string Message)
{
    /// <summary>Name of the field that it is about; empty where it is about the whole, or where the code tells the field.</summary>
    public string Field { get; init; } = "";
}
