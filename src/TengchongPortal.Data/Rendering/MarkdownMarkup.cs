using Markdig;
using Markdig.Parsers;

namespace TengchongPortal.Data.Rendering;

/// <summary>Markdown as clerks write it: a new line is a new line, and an indented paragraph (Chinese papers indent) is no code.</summary>
internal static class MarkdownMarkup
{
    /// <summary>Brackets in one block: the parser's time grows with their square.</summary>
    private const int MaxBrackets = 2_000;

    private static readonly MarkdownPipeline _pipeline = Pipeline();

    /// <summary>Null for text no person wrote, whose nesting the parser would not bear.</summary>
    public static string? Of(string markdown)
    {
        if (IsHostile(markdown))
        {
            return null;
        }

        try
        {
            return Markdown.ToHtml(markdown, _pipeline);
        }
        catch (ArgumentException) // Markdig's depth limit
        {
            return null;
        }
    }

    private static bool IsHostile(ReadOnlySpan<char> markdown)
    {
        var brackets = 0;
        foreach (var line in markdown.EnumerateLines())
        {
            brackets = line.IsWhiteSpace() ? 0 : brackets + line.Count('[');
            if (brackets > MaxBrackets)
            {
                return true;
            }
        }

        return false;
    }

    private static MarkdownPipeline Pipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseCjkFriendlyEmphasis()
            .UseSoftlineBreakAsHardlineBreak()
            .DisableHtml();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }
}
