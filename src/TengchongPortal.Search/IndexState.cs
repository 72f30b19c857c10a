namespace TengchongPortal.Search;

/// <summary>How the index stands.</summary>
public enum IndexState
{
    /// <summary>Not opened yet: nothing is found, and nothing is known of what is there.</summary>
    Closed,

    /// <summary>There was none: an empty one is served and takes changes from the first on.</summary>
    Missing,
    Ready,

    /// <summary>A new one is being written beside the one that is served, if any is.</summary>
    Rebuilding,

    /// <summary>It cannot be read; only a rebuild helps.</summary>
    Broken,

    /// <summary>It was written by another version of the portal; only a rebuild helps.</summary>
    OtherSchema,

    /// <summary>Another process writes it.</summary>
    InUse,
}
