using System.Collections.Immutable;
using TengchongPortal.Domain.Checking.Reading;

namespace TengchongPortal.Domain.Checking;

/// <summary>One field's text with what the rules must know about it.</summary>
public sealed record CheckedText(string Text, TextKind Kind)
{
    /// <summary>Name of the form field, so that a finding can stand beside it; empty for a whole file.</summary>
    public string Field { get; init; } = "";

    /// <summary>Document type, for rules that hold for some types only.</summary>
    public string DocumentType { get; init; } = "";

    /// <summary>Prefixes (机关代字) of the register; empty when the caller has no register.</summary>
    public ImmutableHashSet<string> KnownPrefixes { get; init; } = [];

    /// <summary>Figures of the telephone numbers of the register; empty when the caller has no register.</summary>
    public ImmutableHashSet<string> KnownPhones { get; init; } = [];

    /// <summary>Official titles that stand in the text without 《》 and must not be "corrected".</summary>
    public TitleRegister Titles { get; init; } = TitleRegister.Empty;
}
