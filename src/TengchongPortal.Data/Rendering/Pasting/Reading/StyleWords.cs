namespace TengchongPortal.Data.Rendering.Pasting.Reading;

/// <summary>What the style and the class of a pasted element mean for its words. Everything else about its looks is dropped.</summary>
internal sealed class StyleWords
{
    private static readonly string[] _commentClasses = ["msocomanchor", "msocomoff", "MsoCommentReference", "MsoCommentText"];

    private readonly Dictionary<string, string> _style = new(StringComparer.OrdinalIgnoreCase);
    private readonly string[] _classes;

    public StyleWords(string style, string classes)
    {
        _classes = classes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var pair in style.Split(';').Select(part => part.Split(':', 2)).Where(pair => pair.Length == 2))
        {
            _style[pair[0].Trim()] = pair[1].Trim();
        }
    }

    public bool IsBold => Said("font-weight") is "bold" or "bolder" or "600" or "700" or "800" or "900";

    public bool IsNotBold => Said("font-weight") is "normal" or "lighter" or "300" or "400";

    /// <summary>Words that the writer of the original did not see, or saw in the margin only.</summary>
    public bool IsUnseen => Said("display") == "none" || Said("mso-hide") == "all" || Said("visibility") == "hidden" || IsComment;

    /// <summary>The number or bullet that Word and WPS write before the words of a list paragraph.</summary>
    public bool IsListMarker => Said("mso-list") == "ignore";

    /// <summary>Level of the list that a paragraph of Word or WPS stands in; 0 outside of lists.</summary>
    public int ListLevel => Said("mso-list").Split(' ').Where(word => word.StartsWith("level", StringComparison.Ordinal))
        .Select(word => int.TryParse(word.AsSpan(5), out var level) ? Math.Clamp(level, 1, 9) : 0).FirstOrDefault();

    /// <summary>Level of a heading that is a paragraph by name; 0 for none.</summary>
    public int HeadingLevel => _classes.Contains("MsoTitle") ? 1
        : int.TryParse(Said("mso-outline-level"), out var level) && level is > 0 and < 7 ? level : 0;

    /// <summary>Excel lets long words lie over empty cells: no merged cells.</summary>
    public bool OnlyOverlaps => Said("mso-ignore").Contains("colspan", StringComparison.Ordinal);

    private bool IsComment => Said("mso-element") is "comment-list" or "comment" || _classes.Any(name => _commentClasses.Contains(name, StringComparer.OrdinalIgnoreCase));

    private string Said(string property) => _style.GetValueOrDefault(property, "").Split('!')[0].Trim().ToLowerInvariant();
}
