using TengchongPortal.Domain.Policies;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>What citizens read of an interpretation beside its text; goes and comes with its public row.</summary>
public sealed class PublicInterpretation
{
    private const char Between = '|';

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
