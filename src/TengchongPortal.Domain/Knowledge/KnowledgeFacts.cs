using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace TengchongPortal.Domain.Knowledge;

/// <summary>
/// What an entry of the knowledge base (知识条目, R133) says beside its text: the clause that it rests on, who answers for it, and where it is told.
/// Its last day is the 失效日期 of the text, its sources are the links of the text. Part of the revision, so the hash and every signature cover it.
/// </summary>
public sealed record KnowledgeFacts
{
    /// <summary>Key of the document type.</summary>
    public const string TypeKey = "knowledge";

    /// <summary>Key of the column in which entries stand, and code of their genre, as the type contract has them.</summary>
    public const string ColumnKey = "zswd";

    public const string Genre = "29";

    public const int ClauseMaxLength = 500;

    public const int OwnerMaxLength = 100;

    /// <summary>所据条款: which article says so, as one would cite it.</summary>
    public string Clause { get; init; } = "";

    /// <summary>所据制度: title of a rule of the register; empty where only documents of the portal are named.</summary>
    public string Rule { get; init; } = "";

    /// <summary>责任人: person or post that keeps the answer right. Stays inside.</summary>
    public string Owner { get; init; } = "";

    public ImmutableArray<AnswerChannel> Channels { get; init; } = [];

    [JsonIgnore]
    public bool IsForHotline => Channels.Contains(AnswerChannel.Hotline);

    /// <summary>Everything that a person wrote, with the name of the field, for the checker.</summary>
    [JsonIgnore]
    public IEnumerable<(string Name, string Text)> Written => [("Knowledge.Clause", Clause), ("Knowledge.Owner", Owner)];

    /// <summary>Every field in a fixed order: the hash and equality are made of it.</summary>
    internal IEnumerable<string> Fields => [Clause, Rule, Owner, .. Channels.Select(channel => channel.ToString())];

    public bool Equals(KnowledgeFacts? other) => other is not null && Fields.SequenceEqual(other.Fields);

    public override int GetHashCode() => Fields.Aggregate(0, HashCode.Combine);
}
