namespace TengchongPortal.Data.Rendering.Pasting.Reading;

/// <summary>Remembers what each open span became: bold by its style, or nothing.</summary>
internal sealed class SpanEnds
{
    private readonly Dictionary<string, Stack<bool>> _bold = new(StringComparer.Ordinal);

    public string Open(string name, StyleWords style)
    {
        var isBold = name is "b" or "strong" ? !style.IsNotBold : style.IsBold;
        if (!_bold.TryGetValue(name, out var open))
        {
            _bold[name] = open = new();
        }

        open.Push(isBold);
        return isBold ? "<strong>" : "";
    }

    public string Close(string name) => _bold.TryGetValue(name, out var open) && open.TryPop(out var isBold) && isBold ? "</strong>" : "";
}
