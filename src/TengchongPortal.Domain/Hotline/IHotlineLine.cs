namespace TengchongPortal.Domain.Hotline;

/// <summary>A line of a file that came from the hotline.</summary>
public interface IHotlineLine
{
    /// <summary>Its place in the file.</summary>
    int Line { get; }

    /// <summary>By what the list of refused lines names it; nothing of what anybody said.</summary>
    string Shown { get; }
}
