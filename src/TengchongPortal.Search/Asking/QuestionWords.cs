using TengchongPortal.Search.Folding;

namespace TengchongPortal.Search.Asking;

/// <summary>What was typed, as the search understands it: the same words for everybody who means the same.</summary>
public static class QuestionWords
{
    /// <summary>The words in their folded form, parted by blanks; empty when nothing can be looked for.</summary>
    public static string Folded(TextFolding folding, string typed)
    {
        ArgumentNullException.ThrowIfNull(folding);
        return string.Join(' ', Question.Read(folding, typed).Terms);
    }
}
