using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace TengchongPortal.Domain.Policies;

/// <summary>
/// What an interpretation says beside its body: the five elements (背景依据、目标任务、主要内容、涉及范围、执行标准, R44), its forms, and who
/// answers for it. Part of the revision, so the hash and every signature cover it.
/// </summary>
public sealed record InterpretationFacts
{
    public const int ElementMaxLength = 20_000;

    public string Background { get; init; } = "";

    public string Aims { get; init; } = "";

    public string Content { get; init; } = "";

    public string Scope { get; init; } = "";

    public string Standards { get; init; } = "";

    public ImmutableArray<Rendition> Renditions { get; init; } = [];

    /// <summary>解读人: a person, or the office that explains; by name where a form names a speaker.</summary>
    public string Interpreter { get; init; } = "";

    public string InterpreterPost { get; init; } = "";

    /// <summary>Whether the speaker is the principal officer of the organ (主要负责人), for the ledger of R32.</summary>
    public bool IsPrincipal { get; init; }

    /// <summary>The expert of the register who speaks; name, post and interests are taken from there when the text is saved (R46).</summary>
    public Guid? ExpertId { get; init; }

    /// <summary>What an expert says about own interests in the matter (R46).</summary>
    public string Interests { get; init; } = "";

    /// <summary>解读机构: path of an organ that drafted the policy (谁起草、谁解读, R24).</summary>
    public string OrganPath { get; init; } = "";

    public string Phone { get; init; } = "";

    /// <summary>The five elements in their order, under the names that the law gives them.</summary>
    [JsonIgnore]
    public ImmutableArray<InterpretationElement> Elements =>
    [
        new("background", "背景依据", Background),
        new("aims", "目标任务", Aims),
        new("content", "主要内容", Content),
        new("scope", "涉及范围", Scope),
        new("standards", "执行标准", Standards),
    ];

    /// <summary>How many of the five elements say something.</summary>
    [JsonIgnore]
    public int Completeness => Elements.Count(element => element.Words.Length > 0);

    public bool Has(InterpretationForm form) => Renditions.Any(one => one.Form == form);

    /// <summary>Whether it comes in any form but plain text.</summary>
    [JsonIgnore]
    public bool IsDiversified => Renditions.Any(one => one.Form != InterpretationForm.Text);

    /// <summary>Everything that a person wrote, with the name of the field, for the checker.</summary>
    [JsonIgnore]
    public IEnumerable<(string Name, string Text)> Written =>
    [
        .. Elements.Select(element => ($"Interpretation.{element.Field}", element.Words)),
        .. Renditions.Index().Select(pair => ($"Interpretation.Renditions[{pair.Index}].Alternative", pair.Item.Alternative)),
        ("Interpretation.Interpreter", Interpreter),
        ("Interpretation.InterpreterPost", InterpreterPost),
        ("Interpretation.Interests", Interests),
    ];

    /// <summary>Every field in a fixed order: the hash and equality are made of it.</summary>
    internal IEnumerable<string> Fields =>
    [
        Background, Aims, Content, Scope, Standards, Interpreter, InterpreterPost, IsPrincipal ? "1" : "0", Interests, OrganPath, Phone,
        .. Renditions.SelectMany(one => new[] { one.Form.ToString(), one.Place, one.Alternative }),

        // Nothing where none is chosen: what was signed before there was a register keeps its hash.
        .. ExpertId is { } expert ? [expert.ToString("N")] : Array.Empty<string>(),
    ];

    public bool Equals(InterpretationFacts? other) => other is not null && Fields.SequenceEqual(other.Fields);

    public override int GetHashCode() => Fields.Aggregate(0, HashCode.Combine);
}

/// <summary>One of the five elements.</summary>
/// <param name="Code">Key for machines (R44).</param>
public sealed record InterpretationElement(string Code, string Name, string Words)
{
    /// <summary>Which box of the form it is.</summary>
    public string Field => char.ToUpperInvariant(Code[0]) + Code[1..];
}
