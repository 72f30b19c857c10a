using System.Collections.Immutable;

namespace TengchongPortal.Domain.Letters;

/// <summary>Why a citizen writes (来信类型).</summary>
public enum LetterKind
{
    /// <summary>咨询.</summary>
    Enquiry,

    /// <summary>求助.</summary>
    Help,

    /// <summary>投诉.</summary>
    Complaint,

    /// <summary>举报: never published.</summary>
    Report,

    /// <summary>建议.</summary>
    Suggestion,

    /// <summary>堵点: where doing business or starting one gets stuck (R39); reported on a short form of its own.</summary>
    StickingPoint,
}

public static class LetterKinds
{
    /// <summary>Those that the sheet for letters offers.</summary>
    public static ImmutableArray<LetterKind> OnTheSheet { get; } = [.. Enum.GetValues<LetterKind>().Where(kind => kind != LetterKind.StickingPoint)];

    /// <summary>The kind of the sheet that a word names; null where it names none.</summary>
    public static LetterKind? Named(string? word) => OnTheSheet.Where(kind => kind.ToString() == word).Select(kind => (LetterKind?)kind).FirstOrDefault();
}
