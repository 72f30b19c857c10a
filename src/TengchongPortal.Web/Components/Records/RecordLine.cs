using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Components.Records;

/// <summary>One row of a list of records.</summary>
public sealed record RecordLine(string Title, string Address, string? Organ, DateOnly? PublishedOn)
{
    /// <summary>A state worth telling before the reader opens it, such as 已废止.</summary>
    public string? Mark { get; init; }

    public Tone MarkTone { get; init; } = Tone.Quiet;

    /// <summary>What explains it, where the list tells so.</summary>
    public IReadOnlyList<Crumb> Explanations { get; init; } = [];
}
