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

    /// <summary>The answers that a signature keeps; none for a signature that kept none.</summary>
    public static ChecklistAnswers FromJson(string json) =>
        string.IsNullOrEmpty(json) ? None : JsonSerializer.Deserialize<ChecklistAnswers>(json, DomainJson.Options) ?? None;

    public string ToJson() => JsonSerializer.Serialize(this, DomainJson.Options);
}
