using System.Collections.Immutable;
using System.Text.Json;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>What a signer answered, question by question; stored with the signature.</summary>
/// <param name="Asked">Keys of the questions that the gate asks today.</param>
/// <param name="Yes">Keys answered with yes.</param>
/// <param name="Remark">The free line.</param>
public sealed record ChecklistAnswers(ImmutableArray<string> Asked, ImmutableArray<string> Yes, string Remark)
{
    public static ChecklistAnswers None { get; } = new([], [], "");

    /// <summary>A signature is a yes to every question; a no is a return.</summary>
    public bool IsComplete => Asked.Length > 0 && Asked.All(Yes.Contains);

    public string ToJson() => JsonSerializer.Serialize(this, DomainJson.Options);
}
