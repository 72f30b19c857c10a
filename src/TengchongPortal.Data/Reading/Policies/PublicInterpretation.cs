using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TengchongPortal.Domain.Policies;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>What citizens read of an interpretation beside its text; goes and comes with its public row.</summary>
public sealed class PublicInterpretation
{
    private const char Between = '|';

    private static readonly JsonSerializerOptions _json = new() { Converters = { new JsonStringEnumConverter() }, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Guid Id { get; internal set; }

    public long RecordSequence { get; internal set; }

    public PublicRecord Record { get; internal set; } = null!;

    public Guid DocumentId { get; internal set; }

    public string Background { get; internal set; } = "";

    public string Aims { get; internal set; } = "";

    public string Content { get; internal set; } = "";

    public string Scope { get; internal set; } = "";

    public string Standards { get; internal set; } = "";

    /// <summary>The forms by name, separated by bars, for lists and counts.</summary>
    public string Forms { get; internal set; } = "";

    /// <summary>Each form with the place where it is found and the same in words, as JSON; empty in rows of before, of which only the forms are known.</summary>
    public string Renditions { get; internal set; } = "";

    public bool IsDiversified { get; internal set; }

    public string Interpreter { get; internal set; } = "";

    public string InterpreterPost { get; internal set; } = "";

    public bool IsPrincipal { get; internal set; }

    /// <summary>The entry of the register of experts; null where no expert speaks.</summary>
    public Guid? ExpertId { get; internal set; }

    public string Interests { get; internal set; } = "";

    /// <summary>解读机构 by the name of the day.</summary>
    public string OrganName { get; internal set; } = "";

    public string Phone { get; internal set; } = "";

    public static IReadOnlyList<InterpretationForm> FormsOf(string forms) =>
        [.. (forms ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<InterpretationForm>)];

    /// <summary>The forms with their places and words, in their order.</summary>
    public static IReadOnlyList<Rendition> RenditionsOf(string renditions) =>
        string.IsNullOrEmpty(renditions) ? [] : JsonSerializer.Deserialize<List<Rendition>>(renditions, _json)!;

    internal static PublicInterpretation Of(PublicRecord record, Guid documentId, InterpretationFacts facts, string organ) => new()
    {
        Id = Guid.CreateVersion7(),
        Record = record,
        DocumentId = documentId,
        Background = facts.Background,
        Aims = facts.Aims,
        Content = facts.Content,
        Scope = facts.Scope,
        Standards = facts.Standards,
        Forms = string.Join(Between, facts.Renditions.Select(one => one.Form).Distinct()),
        Renditions = JsonSerializer.Serialize(facts.Renditions, _json),
        IsDiversified = facts.IsDiversified,
        Interpreter = facts.Interpreter,
        InterpreterPost = facts.InterpreterPost,
        IsPrincipal = facts.IsPrincipal,
        ExpertId = facts.ExpertId,
        Interests = facts.Interests,
        OrganName = organ,
        Phone = facts.Phone,
    };
}
