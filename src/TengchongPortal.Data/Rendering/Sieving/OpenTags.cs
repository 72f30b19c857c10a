namespace TengchongPortal.Data.Rendering.Sieving;

/// <summary>
/// Counts how deep a parser would stand; never less than it really does (by more than a table's own levels),
/// so that a hundred thousand open tags cannot cost it quadratic time.
/// </summary>
internal sealed class OpenTags
{
    private readonly List<string> _open = [];

    public bool TryOpen(string name)
    {
        if (MarkupPolicy.Void.Contains(name) || MarkupPolicy.SelfClosing.Contains(name))
        {
            return true;
        }

        if (_open.Count >= MarkupPolicy.MaxDepth)
        {
            return false;
        }

        _open.Add(name);
        return true;
    }

    /// <summary>Misnested formatting is forgiven as parsers forgive it; any other mismatch is left open.</summary>
    public void Close(string name)
    {
        var isFormatting = MarkupPolicy.Formatting.Contains(name);
        var at = _open.Count - 1;
        while (at >= 0 && _open[at] != name && MarkupPolicy.Formatting.Contains(_open[at]))
        {
            at--;
        }

        if (at < 0 || _open[at] != name)
        {
            return;
        }

        _open.RemoveRange(at, isFormatting ? 1 : _open.Count - at);
    }
}
