using System.Text;

namespace TengchongPortal.Data.Rendering.Pasting.Reading;

/// <summary>A passage that is being left out, until its own end tag.</summary>
internal sealed class Passage(string name, bool isMarker)
{
    private int _depth = 1;

    /// <summary>Whether its words are the number or bullet of a list paragraph.</summary>
    public bool IsMarker => isMarker;

    public StringBuilder Words { get; } = new();

    public void Open(string tag) => _depth += tag == name ? 1 : 0;

    public bool IsOverAt(string endTag)
    {
        _depth -= endTag == name ? 1 : 0;
        return _depth == 0;
    }
}
