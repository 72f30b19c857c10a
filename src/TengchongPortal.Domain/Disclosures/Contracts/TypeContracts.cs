using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures.Warnings;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Policies.Meetings;

namespace TengchongPortal.Domain.Disclosures.Contracts;

/// <summary>All type contracts of the day, and what a text misses of its own.</summary>
/// <param name="Fields">Field key → the label people see.</param>
public sealed record TypeContracts(ImmutableDictionary<string, string> Fields, ImmutableArray<DocumentType> Types)
{
    /// <summary>What policies choose from.</summary>
    public PolicyBook Policies { get; init; } = PolicyBook.Empty;

    public DocumentType? Find(string key) => Types.FirstOrDefault(type => type.Key == key);

    /// <summary>Keys of the types that are policies.</summary>
    public IReadOnlyList<string> PolicyTypes => [.. Types.Where(type => type.IsPolicy).Select(type => type.Key)];

    /// <summary>Keys of the types that explain policies.</summary>
    public IReadOnlyList<string> InterpretationTypes => [.. Types.Where(type => type.IsInterpretation).Select(type => type.Key)];

    /// <summary>The type of what is put up from a warning form: the first on the emergency list.</summary>
    public DocumentType OfWarnings => Types.First(type => type.EmergencyAllowed);

    /// <exception cref="RuleBrokenException"><c>contract.type</c> for a type that the city does not have.</exception>
    public DocumentType Require(string key) => Find(key) ?? throw new RuleBrokenException("contract.type", "没有这种信息类型，请从列表中选择。");

    /// <summary>What the contract asks for and the text does not have, in the order of the contract; codes <c>contract.{field}</c>.</summary>
    /// <param name="isPairing">A carried-over interpretation that is only paired with its policy: it is not asked for the five elements.</param>
    public ImmutableArray<Refusal> Faults(string typeKey, RevisionText text, bool isPairing = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        var type = Require(typeKey);
        var missing = type.Requires.Where(field => !Has(field, text)).Select(field => new Refusal($"contract.{field}", $"按信息类型的要求，须填写{Fields.GetValueOrDefault(field, field)}。"));
        return [.. missing, .. ExemptionFaults(text), .. type.FillsWarnings ? WarningForm.Faults(text) : [],
            .. type.IsPolicy ? PolicyContract.Faults(type, text, Policies) : [], .. type.IsInterpretation && !isPairing ? InterpretationContract.Faults(text) : [],
            .. type.HoldsAgenda ? MeetingContract.Faults(text) : [], .. type.AnswersQuestions ? KnowledgeContract.Faults(text) : []];
    }

    private static IEnumerable<Refusal> ExemptionFaults(RevisionText text)
    {
        if (text.Openness != Openness.Proactive && text.ExemptionClause.Length == 0)
        {
            yield return new("contract.exemption_clause", "不主动公开须写明《政府信息公开条例》的具体条款。");
        }

        if (text.Openness != Openness.Proactive && text.ReassessOn is null)
        {
            yield return new("contract.reassess_on", "不主动公开的信息须定一个今后的复核日期（条例第十八条）。");
        }
    }

    private static bool Has(string field, RevisionText text) => field switch
    {
        "title" => text.Title.Trim().Length > 0,
        "body_or_attachment" => text.Body.Trim().Length > 0 || text.Files.Length > 0 || text.Interpretation is { Completeness: > 0 } || text.Meeting is { Items.IsEmpty: false },
        "attachment" => text.Files.Length > 0,
        "made_on" => text.MadeOn is not null,
        "effective_on" => text.EffectiveOn is not null,
        "summary" => text.Summary.Length > 0,
        "theme" => text.Theme.Length > 0,
        "genre" => text.Genre.Length > 0,
        "keywords" => text.Keywords.Length > 0,
        "doc_number" => text.DocumentNumber.Length > 0,
        "legality_number" => text.LegalityNumber.Length > 0,
        "source" => text.Source.Length > 0,
        "column" => text.ColumnId != Guid.Empty,
        "relation_policy" => text.Relations.Any(link => link.Kind == RelationKind.Interprets),
        // Organ and attribute always have a value; the default is open (R166).
        "organ" or "attribute" => true,
        _ => throw new InvalidOperationException($"A type contract asks for the unknown field {field}."),
    };
}
