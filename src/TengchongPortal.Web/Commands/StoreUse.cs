namespace TengchongPortal.Web.Commands;

/// <summary>What a command needs of the store while it runs.</summary>
public enum StoreUse
{
    /// <summary>Nothing: it computes.</summary>
    None,

    /// <summary>A place beside the portal at work and other commands.</summary>
    Shared,

    /// <summary>The store for itself: nobody else is at work.</summary>
    Alone,
}
